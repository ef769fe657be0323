using System.Globalization;
using System.Text.RegularExpressions;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>The files of a recording that players may ask for.</summary>
internal static partial class RecordingFile
{
    /// <summary>Their media type; null for every other name, such as the manifest's.</summary>
    public static string? TypeOf(string name) =>
        name == "video.m3u8" ? "application/vnd.apple.mpegurl"
        : name == "init.mp4" ? "video/mp4"
        : name == "poster.jpg" ? "image/jpeg"
        : Piece().IsMatch(name) ? "video/iso.segment"
        : null;

    public static RangedFile Of(IRecordingStore store, StoredFile file, string type) => new(
        string.Create(CultureInfo.InvariantCulture, $"{file.At.UtcTicks:x}-{file.Bytes:x}"), file.Bytes, type,
        (from, count, cancellation) => store.OpenAsync(file.Key, from, count, cancellation));

    [GeneratedRegex(@"\A[0-9]{4,9}\.m4s\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();
}
