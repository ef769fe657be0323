using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Work;

/// <summary>
/// The recording of one session, brought further step by step. What is done stands in the manifest: whoever goes on, after
/// whatever happened, begins there.
/// </summary>
internal sealed class SessionRecording(
    string session, ICaptureSource capture, IRecordingStore store, PieceRenderer renderer, RecordingOptions options)
{
    /// <summary>A piece that fails so often is made without its tracks, so that what follows it can be watched.</summary>
    private const int Tries = 3;

    private readonly Publisher publisher = new(store);
    private Manifest? manifest;
    private Manifest? written;
    private (int Spans, bool HasEnded) erased;
    private int failures;

    public Manifest? Manifest => manifest;

    public RecordedClass Class { get; private set; } = RecordedClass.Empty;

    /// <summary>Whether there is, or was, anything to record.</summary>
    public bool IsRecorded => !Class.Spans.IsEmpty && !Class.IsConfidential;

    /// <summary>Nothing is left to be done.</summary>
    public bool IsDone => manifest?.State is RecordingState.Complete || (Class.HasEnded && !IsRecorded);

    public void Follow(ImmutableArray<LogEntry> entries) => Class = entries.Aggregate(Class, (recorded, entry) => recorded.Follow(entry));

    public void Follow(RecordedClass recorded) => Class = recorded;

    /// <summary>Makes the next piece if it is all there, and says how far the recording is.</summary>
    /// <param name="now">The time that the log's entries carry, asked for before the log was read: all that happened until then is followed.</param>
    /// <returns>Whether something was made: there may be more at once.</returns>
    public async Task<bool> StepAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (!IsRecorded || await ReadAsync(cancellation) is { State: RecordingState.Complete }) return false;
        var tracks = capture.Tracks(session);
        var order = Next(SettledUntil(now, tracks));
        if (order is not null) await MakeAsync(order, tracks, now, cancellation);
        manifest = manifest! with { Spans = Class.Spans, Gaps = GapsNow() };
        if (order is null) manifest = manifest with { State = StateNow() };
        EraseWhatIsNotKept(SettledUntil(now, tracks), now);
        await SayAsync(cancellation);
        return order is not null;
    }

    /// <summary>Writes into the manifest what went wrong. The same again is not written again.</summary>
    public async Task FailAsync(Fault fault, CancellationToken cancellation)
    {
        if ((await ReadAsync(cancellation)).Faults is [.., var last] && last.Code == fault.Code && last.Sentence == fault.Sentence) return;
        manifest = manifest! with { Faults = manifest.Faults.Add(fault) };
        await SayAsync(cancellation);
    }

    private async Task<Manifest> ReadAsync(CancellationToken cancellation)
    {
        written ??= await store.ReadManifestAsync(session, cancellation);
        return manifest ??= written ?? Manifest.New(session);
    }

    private async Task SayAsync(CancellationToken cancellation)
    {
        if (manifest == written) return;
        await publisher.WriteAsync(manifest!, cancellation);
        written = manifest;
    }

    private PieceOrder? Next(DateTimeOffset until) => PieceOrder.Next(Class.Spans, manifest!.Pieces.Length, manifest.Seconds, options.Piece, until);

    private async Task MakeAsync(PieceOrder order, ImmutableArray<ITrack> tracks, DateTimeOffset now, CancellationToken cancellation)
    {
        var before = order.Number == 0 ? Memory.None : await publisher.ReadMemoryAsync(session, cancellation);
        var given = failures < Tries;
        RenderedPiece rendered;
        try
        {
            rendered = await renderer.RenderAsync(order, Class, given ? tracks : [], before, cancellation);
        }
        catch (FfmpegException failure) when (failure.Code != FfmpegException.Missing)
        {
            failures++;
            throw;
        }

        var piece = await publisher.WriteAsync(session, order, rendered, cancellation);
        failures = 0;
        manifest = manifest! with
        {
            Pieces = manifest.Pieces.Add(piece),
            Seconds = order.To,
            Faults = [.. manifest.Faults, .. rendered.Undrawn.Select(page => Faults.Of(page, now))],
            Gaps = given ? manifest.Gaps : manifest.Gaps.Add(new Gap(order.InstantAt(order.From), order.InstantAt(order.To), Gap.PieceFailed)),
        };
    }

    private ImmutableArray<Gap> GapsNow() =>
        manifest!.Gaps.Count(gap => gap.Why == Gap.SfuAway) == Class.Gaps.Length
            ? manifest.Gaps
            : [.. manifest.Gaps.Where(gap => gap.Why != Gap.SfuAway).Concat(Class.Gaps).OrderBy(gap => gap.From)];

    /// <summary>Up to when all that will ever come of the tracks has come: at once when none is open any more.</summary>
    private DateTimeOffset SettledUntil(DateTimeOffset now, ImmutableArray<ITrack> tracks) =>
        Class.Spans is [.., { To: not null }] && !tracks.Any(track => track.IsOpen) ? now : now - options.Settle;

    private RecordingState StateNow() =>
        !Class.HasEnded ? RecordingState.Capturing
        : Next(DateTimeOffset.MaxValue) is null ? RecordingState.Complete
        : RecordingState.Assembling;

    /// <summary>Once a span is over and its last packets are on disk, whatever was captured beyond it is overwritten.</summary>
    /// <param name="known">Up to when the log was followed: while a piece was made the class went on, and may be on the record again.</param>
    private void EraseWhatIsNotKept(DateTimeOffset settled, DateTimeOffset known)
    {
        var over = (Class.Spans.Count(span => span.To <= settled), Class.HasEnded);
        if (over == erased) return;
        capture.EraseOutside(session, (person, at) => at > known || Class.IsKept(person, at), evenOpen: Class.HasEnded);
        erased = over;
    }
}
