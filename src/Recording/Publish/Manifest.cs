using System.Collections.Immutable;

namespace CityLeadership.Classroom.Recording.Publish;

/// <summary>How far a recording is.</summary>
public enum RecordingState
{
    /// <summary>The class runs: more will come.</summary>
    Capturing,

    /// <summary>The class is over, the last pieces are being made.</summary>
    Assembling,

    /// <summary>All of it can be watched.</summary>
    Complete,

    /// <summary>It could not be made; <see cref="Manifest.Faults"/> says why.</summary>
    Failed,
}

/// <summary>What is known of one session's recording: kept beside the media as <c>manifest.json</c>, replaced whole after every step.</summary>
/// <param name="Spans">What was recorded, oldest first; the time between two is in no video. The last one may be going on.</param>
/// <param name="Seconds">Seconds of video that can be watched now.</param>
/// <param name="Pieces">Rendered stretches of the video, without gaps between them.</param>
/// <param name="Gaps">Recorded time in which something is missing, such as after the media server died.</param>
/// <param name="Faults">Newest last.</param>
public sealed record Manifest(
    string Session,
    RecordingState State,
    ImmutableArray<RecordedSpan> Spans,
    double Seconds,
    ImmutableArray<Piece> Pieces,
    ImmutableArray<Gap> Gaps,
    ImmutableArray<Fault> Faults)
{
    /// <summary>The file's name in the store.</summary>
    public const string Name = "manifest.json";

    public static Manifest New(string session) => new(session, RecordingState.Capturing, [], 0, [], [], []);

    /// <summary>The second of the video that shows an instant; null when it was not recorded.</summary>
    public double? SecondOf(DateTimeOffset instant) => VideoTime.SecondOf(Spans, instant);

    /// <summary>The instant that a second of the video shows; null when it is beyond the video.</summary>
    public DateTimeOffset? InstantAt(double second) => VideoTime.InstantAt(Spans, second);
}

/// <summary>A stretch of class that was recorded without a break.</summary>
/// <param name="To">Null while it goes on.</param>
/// <param name="At">The second of the video it begins at.</param>
public sealed record RecordedSpan(DateTimeOffset From, DateTimeOffset? To, double At);

/// <summary>A rendered stretch of the video.</summary>
/// <param name="Number">From 0.</param>
/// <param name="From">The first second of the video in it.</param>
/// <param name="To">The second of the video it ends before.</param>
/// <param name="File">Its name in the store; holds <see cref="Fragments"/> one after another.</param>
/// <param name="Sha256">Of the file, in lower-case hexadecimal.</param>
/// <param name="Fragments">What a player loads at once: each begins with a key frame.</param>
public sealed record Piece(
    int Number, double From, double To, string File, long Bytes, string Sha256, ImmutableArray<Fragment> Fragments);

/// <param name="Offset">Its first byte in the piece's file.</param>
/// <param name="Bytes">Its length.</param>
public sealed record Fragment(double Seconds, long Offset, long Bytes);

/// <summary>Recorded time in which something is missing.</summary>
/// <param name="Why">A stable code.</param>
public sealed record Gap(DateTimeOffset From, DateTimeOffset To, string Why)
{
    /// <summary>The media server was away, or did not record whom it should.</summary>
    public const string SfuAway = "sfuAway";

    /// <summary>The tracks of this time could not be decoded: names are shown, without sound.</summary>
    public const string PieceFailed = "pieceFailed";
}

/// <summary>Whose fault it was: who has to do something.</summary>
public enum Whose
{
    Ours,
    Sfu,
    Storage,
    Disk,
}

/// <summary>Something went wrong.</summary>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Sentence">What was wrong and what to do next, for staff.</param>
public sealed record Fault(DateTimeOffset At, Whose Whose, string Code, string Sentence);
