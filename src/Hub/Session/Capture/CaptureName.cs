using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// What the files are called into which the media engine records one source:
/// <c>&lt;person&gt;~&lt;tab&gt;~seat~&lt;unix ms&gt;-&lt;stream&gt;.mjr</c>, and <c>.mjr.tmp</c> while it is written. The stream is <c>audio-0</c>
/// (the voice), <c>video-1</c> (the camera) or <c>video-2</c> (the shared screen); one that carries nothing has an empty file.
/// Each time a source begins to be recorded its files are new ones.
/// </summary>
/// <param name="Person">As <see cref="Part"/> writes the person's id.</param>
/// <param name="Tab">As <see cref="Part"/> writes the tab's id.</param>
/// <param name="From">When it was ordered; the first packet is a little later.</param>
/// <param name="Stream">Such as <c>audio-0</c>.</param>
/// <param name="Open">Still written, or left so by an engine that was killed.</param>
public sealed record CaptureName(string Person, string Tab, DateTimeOffset From, string Stream, bool Open)
{
    public const string Voice = "audio-0";
    public const string Camera = "video-1";
    public const string Screen = "video-2";

    private const string Closed = ".mjr";
    private const string Temporary = ".mjr.tmp";

    /// <summary>Together with what the engine appends, a name must not be longer than the engine's 255 bytes.</summary>
    private const int LongestPart = 90;

    /// <summary>What the engine is told; it appends the stream and the ending.</summary>
    public static string Base(Source source, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{Part(source.Person.Value)}~{Part(source.Tab.Value)}~seat~{now.ToUnixTimeMilliseconds()}");

    /// <summary>
    /// An id as part of a file's name: ids of ours as they are, anything else escaped, and what would be too long then by its
    /// hash. Two ids never share one.
    /// </summary>
    public static string Part(string id)
    {
        var escaped = Uri.EscapeDataString(id).Replace("~", "%7E", StringComparison.Ordinal).Replace(".", "%2E", StringComparison.Ordinal);
        return escaped.Length <= LongestPart ? escaped : $"@{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}";
    }

    /// <summary>Null: not a file of a recorded source.</summary>
    public static CaptureName? Read(string file)
    {
        var open = file.EndsWith(Temporary, StringComparison.Ordinal);
        if (!open && !file.EndsWith(Closed, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = file[..^(open ? Temporary : Closed).Length].Split('~');
        return parts is [{ Length: > 0 } person, { Length: > 0 } tab, "seat", var last]
            && last.Split('-', 2) is [var from, Voice or Camera or Screen]
            && long.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
                ? new CaptureName(person, tab, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), last[(from.Length + 1)..], open)
                : null;
    }

    /// <summary>The folder, in the one for captures, that holds a live session's files.</summary>
    public static string Folder(string session) => Part(session);
}
