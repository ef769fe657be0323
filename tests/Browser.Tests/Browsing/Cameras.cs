namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>How large and how fast the pictures of a story's cameras are: all of them share two cores with the host.</summary>
/// <param name="Frames">A second.</param>
public sealed record Cameras(int Width, int Height, int Frames)
{
    /// <summary>Little enough for five people.</summary>
    public static Cameras Small { get; } = new(320, 180, 15);

    /// <summary>As mayors have them, but slow: enough for all three sizes of a picture to be sent.</summary>
    public static Cameras Full { get; } = new(1280, 720, 5);

    /// <summary>For stories of more people.</summary>
    public static Cameras Tiny { get; } = new(160, 120, 5);
}
