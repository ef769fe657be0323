namespace CityLeadership.Classroom.Session.Tests.Discussion;

public sealed class PlacesTests
{
    [Fact]
    public void BetweenAnyTwoPlacesIsRoomForOneMore()
    {
        var random = new Random(4711);
        var places = new List<string>();
        for (var i = 0; i < 2000; i++)
        {
            // Mostly at the top, where places get long.
            var at = random.Next(4) == 0 ? random.Next(places.Count + 1) : Math.Min(1, places.Count);
            places.Insert(at, Places.Between(at == 0 ? null : places[at - 1], at == places.Count ? null : places[at]));
        }

        Assert.Equal(places.Order(StringComparer.Ordinal), places);
        Assert.Equal(places.Count, places.Distinct().Count());
    }

    [Fact]
    public void AddingAtTheEndKeepsPlacesShort()
    {
        var last = Places.Between(null, null);
        for (var i = 0; i < 400; i++)
        {
            last = Places.Between(last, null);
        }

        Assert.InRange(last.Length, 1, 10);
    }

    [Theory]
    [InlineData("B", "A")]
    [InlineData("A", "A")]
    public void BetweenPlacesThatAreNotInOrderIsNothing(string low, string high) =>
        Assert.Throws<ArgumentException>(() => Places.Between(low, high));
}
