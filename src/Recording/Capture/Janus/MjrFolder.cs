using System.Collections.Concurrent;
using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Capture.Janus;

/// <summary>
/// The folder that Janus records into: a subfolder a session, and in it a file a track, as <see cref="CaptureName"/> calls them. One that
/// ends with <c>.tmp</c> is open, or was when Janus was killed.
/// </summary>
internal sealed class MjrFolder(string folder) : ICaptureSource
{
    public const string Unfinished = ".tmp";

    private readonly ConcurrentDictionary<string, MjrTrack> known = new(StringComparer.Ordinal);

    public ImmutableArray<string> Sessions() =>
        Directory.Exists(folder)
            ? [.. new DirectoryInfo(folder).EnumerateDirectories().Select(session => Uri.UnescapeDataString(session.Name)).Where(RecordingKey.IsValid).Order(StringComparer.Ordinal)]
            : [];

    public ImmutableArray<ITrack> Tracks(string session) =>
        [.. Find(session).OrderBy(track => track.Name.AskedAt).ThenBy(track => track.Path, StringComparer.Ordinal)];

    public int EraseOutside(string session, Func<PersonId, DateTimeOffset, bool> isKept, bool evenOpen) =>
        Find(session).Where(track => evenOpen || !track.IsOpen).Sum(track => track.Erase(at => isKept(track.Name.Person, at)));

    public void Delete(string session)
    {
        if (RecordingKey.IsValid(session) && Directory.Exists(FolderOf(session)))
        {
            Directory.Delete(FolderOf(session), recursive: true);
            foreach (var path in known.Keys.Where(path => Path.GetDirectoryName(path) == FolderOf(session))) known.TryRemove(path, out _);
        }
    }

    private IEnumerable<MjrTrack> Find(string session)
    {
        if (!RecordingKey.IsValid(session) || !Directory.Exists(FolderOf(session))) yield break;
        foreach (var path in Directory.EnumerateFiles(FolderOf(session)))
        {
            if (NameOf(Path.GetFileName(path)) is not { } name) continue;
            var whole = path.EndsWith(Unfinished, StringComparison.Ordinal) ? path[..^Unfinished.Length] : path;
            var track = known.GetOrAdd(whole, _ => new MjrTrack(path, name));
            lock (track) track.Refresh(path);
            yield return track;
        }
    }

    private string FolderOf(string session) => Path.Combine(folder, CaptureName.Folder(session));

    /// <summary>Null: it is no track.</summary>
    internal static TrackName? NameOf(string file) => CaptureName.Read(file) is { } name
        ? new TrackName(
            new PersonId(Uri.UnescapeDataString(name.Person)),
            new TabId(Uri.UnescapeDataString(name.Tab)),
            name.Stream == CaptureName.Screen ? TrackKind.Screen : TrackKind.Seat,
            name.Stream == CaptureName.Voice ? Medium.Sound : Medium.Picture,
            name.From)
        : null;
}
