namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>
/// The video's own raster: pictures and sound frames sit on it from its first second to its last, so pieces that were
/// rendered apart fit together without a seam, and nothing adds up.
/// </summary>
internal static class Grid
{
    /// <summary>Pictures a second.</summary>
    public const int Pictures = 15;

    /// <summary>Samples a second.</summary>
    public const int Samples = 48_000;

    /// <summary>Samples in one frame of AAC.</summary>
    public const int SoundFrame = 1024;

    /// <summary>Every so many pictures a player can begin.</summary>
    public const int PicturesInFragment = 4 * Pictures;

    /// <summary>The first picture at or after a second of the video.</summary>
    public static long PictureAt(double second) => (long)Math.Ceiling(Math.Round(second * Pictures, 6));

    /// <summary>The first sound frame that begins at or after a second of the video.</summary>
    public static long SoundFrameAt(double second) => (long)Math.Ceiling(Math.Round(second * Samples / SoundFrame, 6));
}
