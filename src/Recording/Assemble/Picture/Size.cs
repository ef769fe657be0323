namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>Pixels, both even.</summary>
internal sealed record Size(int Width, int Height)
{
    /// <summary>Bytes of a picture in I420: one of brightness a pixel, and a quarter of each colour.</summary>
    public int Bytes => Width * Height * 3 / 2;

    public Size Reduced(int factor) => new(Width / factor, Height / factor);
}
