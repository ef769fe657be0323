using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Recording.Capture.Janus;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
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

    public Studio()
    {
        Options = new RecordingOptions { Piece = TimeSpan.FromSeconds(8), Settle = TimeSpan.FromSeconds(3) };
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

    /// <summary>A worker that knows nothing but what is on disk.</summary>
    public SessionRecording Begin() => Recording = new SessionRecording(
        Session, new MjrFolder(Path.Combine(folder, "capture")), Store, new PieceRenderer(new Ffmpeg(Options), Path.Combine(folder, "work")), Options);

    /// <summary>Does all that can be done at an instant.</summary>
    public async Task WorkAsync(RecordedClass recorded, double second)
    {
        Recording.Follow(recorded);
        while (await Recording.StepAsync(Bell.AddSeconds(second), new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token))
        {
            // There may be more.
        }
    }

    public async Task<Manifest> ManifestAsync() => (await Store.ReadManifestAsync(Session, CancellationToken.None))!;

    public Task<Watched> WatchAsync() => Watched.FromAsync(Store, Session, folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
