using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording;

/// <summary>
/// The recording of one session, brought further step by step. What is done stands in the manifest: whoever goes on, after
/// whatever happened, begins there.
/// </summary>
internal sealed class SessionRecording(
    string session, ICaptureSource capture, IRecordingStore store, PieceRenderer renderer, RecordingOptions options)
{
    private readonly Publisher publisher = new(store);
    private Manifest? manifest;
    private Manifest? written;
    private int erasedSpans;

    public RecordedClass Class { get; private set; } = RecordedClass.Empty;

    /// <summary>Nothing is left to be done.</summary>
    public bool IsDone => manifest?.State is RecordingState.Complete || (Class.HasEnded && Class.Spans.IsEmpty);

    public void Follow(ImmutableArray<LogEntry> entries) => Class = entries.Aggregate(Class, (recorded, entry) => recorded.Follow(entry));

    public void Follow(RecordedClass recorded) => Class = recorded;

    /// <summary>Makes the next piece if it is all there, and says how far the recording is.</summary>
    /// <param name="now">The time that the log's entries carry.</param>
    /// <returns>Whether something was made: there may be more at once.</returns>
    public async Task<bool> StepAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (Class.Spans.IsEmpty || Class.IsConfidential) return false;
        written ??= await store.ReadManifestAsync(session, cancellation);
        manifest ??= written ?? Manifest.New(session);
        if (manifest.State is RecordingState.Complete) return false;
        var order = PieceOrder.Next(Class.Spans, manifest.Pieces.Length, manifest.Seconds, options.Piece, SettledUntil(now));
        if (order is not null) await MakeAsync(order, cancellation);
        manifest = manifest with { Spans = Class.Spans, State = order is null ? StateAt(now) : manifest.State };
        EraseWhatIsNotKept(now);
        if (manifest != written)
        {
            await publisher.WriteAsync(manifest, cancellation);
            written = manifest;
        }

        return order is not null;
    }

    private async Task MakeAsync(PieceOrder order, CancellationToken cancellation)
    {
        var before = order.Number == 0 ? Memory.None : await publisher.ReadMemoryAsync(session, cancellation);
        var rendered = await renderer.RenderAsync(order, Class, capture.Tracks(session), before, cancellation);
        var piece = await publisher.WriteAsync(session, order, rendered, cancellation);
        manifest = manifest! with { Pieces = manifest.Pieces.Add(piece), Seconds = order.To };
    }

    /// <summary>Up to when all that will ever come of the tracks has come.</summary>
    private DateTimeOffset SettledUntil(DateTimeOffset now) => now - options.Settle;

    private RecordingState StateAt(DateTimeOffset now) =>
        !Class.HasEnded ? RecordingState.Capturing
        : PieceOrder.Next(Class.Spans, manifest!.Pieces.Length, manifest.Seconds, options.Piece, DateTimeOffset.MaxValue) is null ? RecordingState.Complete
        : RecordingState.Assembling;

    /// <summary>Once a span is over and its last packets are on disk, whatever was captured beyond it is overwritten.</summary>
    private void EraseWhatIsNotKept(DateTimeOffset now)
    {
        var over = Class.Spans.Count(span => span.To < SettledUntil(now));
        if (over == erasedSpans) return;
        capture.EraseOutside(session, Class.IsKept, evenOpen: Class.HasEnded);
        erasedSpans = over;
    }
}
