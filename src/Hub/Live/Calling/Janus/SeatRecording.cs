using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>Has Janus record what one tab sends, or not, as its room is ordered; again and again until it holds. Works in the seat's lane.</summary>
/// <param name="held">What the seat has with Janus at the moment.</param>
internal sealed class SeatRecording(
    JanusRoom room, Source source, Lane lane, Func<HeldMedia?> held, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(500);

    private int waits;

    /// <summary>What a recording that begins now is called; null: what is sent is not to be recorded.</summary>
    public string? File => room.Records(source) ? CaptureName.Base(source, time.GetUtcNow()) : null;

    /// <summary>False while something is sent that is to be recorded and is not, or the other way round.</summary>
    public bool IsAsWanted => held() is not { Sender: { Offered: true } sender } || sender.Recorded == room.Records(source);

    /// <summary>Looks again at whether what is sent is to be recorded. Any number of calls before the lane gets to it are one.</summary>
    public void Nudge()
    {
        if (Interlocked.Exchange(ref waits, 1) == 0 && !lane.Post(ReachAsync))
            Interlocked.Exchange(ref waits, 0);
    }

    /// <summary>Whether nothing of this tab is recorded, once what was asked of Janus before is done.</summary>
    public Task<bool> FallSilentAsync()
    {
        var fallen = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var posted = lane.Post(async cancellation =>
        {
            await ReachAsync(cancellation);
            fallen.SetResult(held() is not { Sender.Recorded: true });
        });
        return posted ? fallen.Task : Task.FromResult(false);
    }

    private async Task ReachAsync(CancellationToken cancellation)
    {
        Interlocked.Exchange(ref waits, 0);
        if (IsAsWanted || held() is not { } media)
            return;

        try
        {
            await media.Sender.RecordAsync(File, cancellation);
        }
        catch (Exception failure) when (failure is JanusRefusedException or JanusUnreachableException)
        {
            JanusLog.RecordingFailed(logger, failure, room.Session);
            if (!media.Access.Connection.Ended.IsCompleted)
                TryAgain(cancellation);
        }
    }

    private void TryAgain(CancellationToken cancellation) =>
        _ = Task.Delay(TryAgainAfter, time, cancellation)
            .ContinueWith(_ => Nudge(), cancellation, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
}
