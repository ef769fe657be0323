using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// Recording in one room: each seat of this node has Janus record what it sends, or not, as it is ordered here. Whether nobody
/// is recorded any more Janus cannot be asked; so every seat waits for Janus's answer to its own last request, and whoever
/// sends without belonging to anybody is thrown out.
/// </summary>
internal sealed class JanusCapture(JanusRoom room, TimeProvider time, ILogger logger) : IAsyncDisposable
{
    private const int Backlog = 256;
    private const int Looks = 20;
    /// <summary>A seat that is just being left answers no more; it is gone the next time.</summary>
    private static readonly TimeSpan SeatLimit = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(500);

    private readonly Lane lane = new(Backlog, fault => JanusLog.RecordingFailed(logger, fault, room.Session));
    private volatile CaptureOrder order = CaptureOrder.None;
    private volatile Silence? silence;

    public bool Wants(Source source) => order.Sources.Contains(source);

    /// <summary>Null unless it is confirmed that nobody is recorded, as it was ordered then.</summary>
    public DateTimeOffset? SilentSince => order.Leaving is { } leaving && silence?.Since == leaving ? leaving : null;

    public void Order(CaptureOrder next)
    {
        var former = order;
        order = next;
        if (!former.Sources.SetEquals(next.Sources))
        {
            foreach (var seat in room.Seats)
                seat.Recording.Nudge();
        }

        if (next.Leaving is { } leaving && former.Leaving != leaving)
            lane.Post(FallSilentAsync);
    }

    public ValueTask DisposeAsync() => lane.DisposeAsync();

    private async Task FallSilentAsync(CancellationToken cancellation)
    {
        while (order.Leaving is { } leaving && silence?.Since != leaving)
        {
            if (room.Steward is { } steward && await IsSilentAsync(steward, cancellation))
                silence = new Silence(leaving);
            else
                await Task.Delay(TryAgainAfter, time, cancellation);
        }
    }

    private async Task<bool> IsSilentAsync(JanusSteward steward, CancellationToken cancellation)
    {
        try
        {
            var silent = await Task.WhenAll(room.Seats.Select(seat => seat.Recording.FallSilentAsync()))
                .WaitAsync(SeatLimit, time, cancellation);
            return silent.All(seat => seat) && await AreOwnedAsync(steward, cancellation);
        }
        catch (Exception failure) when (failure is JanusUnreachableException or JanusRefusedException or TimeoutException)
        {
            JanusLog.RecordingFailed(logger, failure, room.Session);
            return false;
        }
    }

    /// <summary>
    /// Who has left, and whose node died, may be sending still, and be recorded: they are not in class any more. Whoever is, is
    /// answered for by the node that carries them. Janus closes the files of those it does not list any more a moment later,
    /// so it is asked twice.
    /// </summary>
    private async Task<bool> AreOwnedAsync(JanusSteward steward, CancellationToken cancellation)
    {
        var clean = 0;
        for (var look = 0; look < Looks && clean < 2; look++)
        {
            var stray = (await steward.ListSendingAsync(cancellation)).Select(Feed.SourceOf)
                .Where(source => source.Person.Value.Length > 0 && !order.Carried.Contains(source) && !room.HasSeat(source)).ToList();
            clean = stray.Count == 0 ? clean + 1 : 0;
            foreach (var source in stray)
                await steward.KickAsync(source, cancellation);
            await Task.Delay(LookAgainAfter, time, cancellation);
        }

        return clean == 2;
    }

    private sealed record Silence(DateTimeOffset Since);
}
