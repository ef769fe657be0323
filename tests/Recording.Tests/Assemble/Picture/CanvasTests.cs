using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Assemble.Picture;

namespace CityLeadership.Classroom.Recording.Tests.Assemble.Picture;

public sealed class CanvasTests
{
    /// <summary>Every reduced pixel is the mean of its square, also where many are added at once and at the end of a line.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void AReducedPictureIsMadeOfMeans(int factor)
    {
        var size = new Size(88, 16);
        var picture = new byte[size.Bytes];
        new Random(7).NextBytes(picture);
        var canvas = new Canvas();

        canvas.Draw(picture, size, factor, 100, 50);

        for (var y = 0; y < size.Height / factor; y++)
        {
            for (var x = 0; x < size.Width / factor; x++)
            {
                var square = from row in Enumerable.Range(y * factor, factor) from column in Enumerable.Range(x * factor, factor) select (int)picture[row * size.Width + column];
                Assert.InRange(canvas.Bytes[(50 + y) * Layout.Canvas.Width + 100 + x] - square.Average(), -0.51, 0.51);
            }
        }
    }

    [Fact]
    public void NothingInALayoutLiesOutsideOfTheCanvasOrOnAnOddPixel()
    {
        Session.PersonId[] people = [.. Enumerable.Range(0, 8).Select(number => new Session.PersonId($"p{number}"))];
        for (var main = 0; main <= 3; main++)
        {
            for (var strip = 0; strip <= 5; strip++)
            {
                var scene = new Recording.Assemble.Scene(0, 1, [.. people.Take(main)], null, [.. people.Skip(3).Take(strip)]);
                foreach (var (what, x, y) in Layout.Of(scene).Concat(Layout.Of(scene with { Shown = new Shown.Board("") })))
                {
                    var size = what switch { Drawn.Face face => Layout.Large.Reduced(face.Factor), Drawn.OnStage => Layout.OnStage, _ => Layout.Caption };
                    Assert.True(x % 2 == 0 && y % 2 == 0 && x + size.Width <= 1280 && y + size.Height <= 720, $"{what} lies at {x}, {y}.");
                }
            }
        }
    }
}
