using System.Globalization;
using System.Text;
using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Recording.Capture.Janus;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Recording.Work;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Tests.Media;

/// <summary>One class that is captured, assembled and stored in a folder of its own.</summary>
internal sealed class Studio : IDisposable
{
    public const string Session = "class-4";

    public static readonly DateTimeOffset Bell = new(2026, 3, 5, 15, 0, 0, TimeSpan.Zero);
    public static readonly PersonId Faculty = new("faculty");
    public static readonly PersonId Amina = new("amina");
    public static readonly PersonId Bo = new("bo");

    /// <summary>Everybody in class, nobody called on.</summary>
    public static readonly Stage Open = new([], [Faculty], [Amina, Bo], [], null);

    private readonly string folder = Directory.CreateTempSubdirectory("studio-").FullName;

    /// <param name="piece">Seconds in a piece; starting ffmpeg for each costs more than the piece itself.</param>
    public Studio(int piece = 10)
    {
        Options = new RecordingOptions { Piece = TimeSpan.FromSeconds(piece), Settle = TimeSpan.FromSeconds(3) };
        Store = new FolderStore(Path.Combine(folder, "store"));
        Tracks = new MjrWriter(Captured);
        Recording = Begin();
    }

    public RecordingOptions Options { get; }

    public FolderStore Store { get; }

    public MjrWriter Tracks { get; }

    public SessionRecording Recording { get; private set; }

    /// <summary>Where this session's tracks are.</summary>
    public string Captured => Path.Combine(folder, "capture", Session);

    /// <summary>Where exhibits are.</summary>
    public string Exhibits => Directory.CreateDirectory(Path.Combine(folder, "exhibits")).FullName;

    /// <summary>Stores an exhibit of 800 × 500, each page drawn as its content stream says.</summary>
    public void Exhibit(string id, params string[] pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, index) => $"{3 + 2 * index} 0 R"))}] >>",
        };
        for (var index = 0; index < pages.Length; index++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 800 500] /Contents {4 + 2 * index} 0 R >>");
            objects.Add($"<< /Length {pages[index].Length} >>\nstream\n{pages[index]}\nendstream");
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var (content, number) in objects.Select((content, index) => (content, index + 1)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        File.WriteAllText(Path.Combine(Exhibits, $"{id}.pdf"), file.ToString());
    }

    /// <summary>A worker that knows nothing but what is on disk.</summary>
    public SessionRecording Begin() => Recording = new SessionRecording(
        Session, new MjrFolder(Path.Combine(folder, "capture")), Store, new PieceRenderer(Options, Path.Combine(folder, "work"), Exhibits), Options);

    /// <summary>A class that was recorded for some seconds.</summary>
    /// <param name="stages">Who was on the stage from a second on, other than <see cref="Open"/> from the first.</param>
    public static RecordedClass Recorded(double seconds, params (double At, Stage Stage)[] stages) => Recorded(seconds, 0, stages);

    public static RecordedClass Recorded(double seconds, double from, params (double At, Stage Stage)[] stages)
    {
        var recorded = RecordedClass.Empty.Follow(Bell.AddSeconds(from), true, Open);
        foreach (var (at, stage) in stages) recorded = recorded.Follow(Bell.AddSeconds(at), true, stage);
        return recorded.Follow(Bell.AddSeconds(from + seconds), false, stages is [.., var last] ? last.Stage : Open);
    }

    /// <summary>The media server closes its files.</summary>
    public void Close()
    {
        foreach (var file in Directory.GetFiles(Captured, "*.tmp")) File.Move(file, file[..^4]);
    }

    /// <summary>From now on ffmpeg cannot read sound.</summary>
    public void Break()
    {
        Options.Ffmpeg = Path.Combine(folder, "broken");
        File.WriteAllText(Options.Ffmpeg, "#!/bin/sh\ncase \"$*\" in *libopus*) exit 3;; esac\nexec ffmpeg \"$@\"\n");
        File.SetUnixFileMode(Options.Ffmpeg, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>What is left of the tracks.</summary>
    public IEnumerable<ITrack> CapturedTracks() => new MjrFolder(Path.Combine(folder, "capture")).Tracks(Session);

    public async Task<byte[]> ReadAsync(string name)
    {
        await using var file = await Store.OpenAsync(new(Session, name), 0, null, CancellationToken.None);
        var bytes = new MemoryStream();
        await file!.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    public async Task<string> PlaylistAsync() => Encoding.UTF8.GetString(await ReadAsync("video.m3u8"));

    /// <summary>The class has ended: does all that is left.</summary>
    public Task EndAsync(RecordedClass recorded, double second) => WorkAsync(recorded.End(), second);

    /// <summary>Does all that can be done at an instant.</summary>
    public async Task WorkAsync(RecordedClass recorded, double second)
    {
        Recording.Follow(recorded);
        var more = true;
        while (more) more = await Recording.StepAsync(Bell.AddSeconds(second), new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token);
    }

    public async Task<Manifest> ManifestAsync() => (await Store.ReadManifestAsync(Session, CancellationToken.None))!;

    public Task<Watched> WatchAsync(int last = 0) => Watched.FromAsync(Store, Session, folder, last);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
