using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Capture.Janus;

/// <summary>
/// The folder that Janus records into: a subfolder a session, and in it files named
/// <c>person~tab~seat~unixMilliseconds-stream.mjr</c>, with <c>.tmp</c> behind while they are open (or after Janus was killed).
/// </summary>
internal sealed partial class MjrFolder(string folder) : ICaptureSource
{
    public const string Unfinished = ".tmp";

    private const string Voice = "audio-0";
    private const string Screen = "video-2";

    private readonly ConcurrentDictionary<string, MjrTrack> known = new(StringComparer.Ordinal);

    public ImmutableArray<string> Sessions() =>
        Directory.Exists(folder)
            ? [.. new DirectoryInfo(folder).EnumerateDirectories().Select(session => session.Name).Where(RecordingKey.IsValid).Order(StringComparer.Ordinal)]
            : [];

    public ImmutableArray<ITrack> Tracks(string session) =>
        [.. Find(session).OrderBy(track => track.Name.AskedAt).ThenBy(track => track.Path, StringComparer.Ordinal)];

    public int EraseOutside(string session, Func<PersonId, DateTimeOffset, bool> isKept, bool evenOpen) =>
        Find(session).Where(track => evenOpen || !track.IsOpen).Sum(track => track.Erase(at => isKept(track.Name.Person, at)));

    public void Delete(string session)
    {
        if (RecordingKey.IsValid(session) && Directory.Exists(Path.Combine(folder, session)))
        {
            Directory.Delete(Path.Combine(folder, session), recursive: true);
        }
    }

    private IEnumerable<MjrTrack> Find(string session)
    {
        if (!RecordingKey.IsValid(session) || !Directory.Exists(Path.Combine(folder, session))) yield break;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, session)))
        {
            if (NameOf(Path.GetFileName(path)) is not { } name) continue;
            var whole = path.EndsWith(Unfinished, StringComparison.Ordinal) ? path[..^Unfinished.Length] : path;
            var track = known.GetOrAdd(whole, _ => new MjrTrack(path, name));
            lock (track) track.Refresh(path);
            yield return track;
        }
    }

    /// <summary>Null: it is no track.</summary>
    internal static TrackName? NameOf(string file) =>
        FileName().Match(file) is { Success: true } match
        && long.TryParse(match.Groups["at"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new TrackName(
                new PersonId(Uri.UnescapeDataString(match.Groups["person"].Value)),
                new TabId(Uri.UnescapeDataString(match.Groups["tab"].Value)),
                match.Groups["stream"].Value == Screen ? TrackKind.Screen : TrackKind.Seat,
                match.Groups["stream"].Value == Voice ? Medium.Sound : Medium.Picture,
                DateTimeOffset.FromUnixTimeMilliseconds(at))
            : null;

    [GeneratedRegex(@"\A(?<person>[^~]+)~(?<tab>[^~]+)~seat~(?<at>\d{1,15})-(?<stream>audio-0|video-1|video-2)\.mjr(\.tmp)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileName();
}
