using System.Net.WebSockets;
using System.Text.Json;

namespace CityLeadership.Classroom.Wire;

/// <summary>
/// Keeps a tab in its class as a browser does: connects, enters, comes back after every loss with what it holds, and sends a
/// command again, with the same id, until it is confirmed.
/// </summary>
public sealed class LastingTab(ClassroomTab tab, Uri hub, IReadOnlyList<KeyValuePair<string, string>> headers)
{
    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    public ClassroomTab Tab => tab;

    /// <summary>How often it has entered.</summary>
    public int Entries { get; private set; }

    /// <summary>Waits until it has entered so often.</summary>
    public async Task EnteredAsync(int times, CancellationToken cancellation)
    {
        while (Entries < times)
        {
            await Task.Delay(Patience, TimeProvider.System, cancellation);
        }
    }

    /// <summary>Runs until cancelled, told goodbye or refused.</summary>
    /// <returns>Why it ended; null when cancelled.</returns>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        var failures = 0;
        while (!cancellation.IsCancellationRequested)
        {
            var answer = await TryEnterAsync(cancellation);
            if (answer is { Ok: false, IsRepeatable: false })
            {
                return $"{answer.Code}: {answer.Message}";
            }

            if (answer is { Ok: true })
            {
                failures = 0;
                await StayAsync(cancellation);
                if (tab.Bye is { } bye)
                {
                    return $"{bye.Code}: {bye.Message}";
                }
            }

            await PauseAsync(++failures, cancellation);
        }

        return null;
    }

    /// <summary>Does something once, however often it must be said.</summary>
    public async Task<Answer> DoAsync(string kind, object? fields, CancellationToken cancellation)
    {
        var id = Guid.NewGuid().ToString("N");
        while (true)
        {
            try
            {
                var answer = await tab.DoAsync(kind, fields, id, cancellation).WaitAsync(AttemptLimit, cancellation);
                if (!answer.IsRepeatable && answer.Code is not ("tooFast" or "enterFirst"))
                {
                    return answer;
                }
            }
            catch (Exception lost) when (lost is IOException or TimeoutException or ObjectDisposedException)
            {
                // Nobody knows whether it happened; the id makes a repeat harmless.
            }

            await Task.Delay(Patience, TimeProvider.System, cancellation);
        }
    }

    private async Task<Answer?> TryEnterAsync(CancellationToken cancellation)
    {
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        attempt.CancelAfter(AttemptLimit);
        try
        {
            await tab.ConnectAsync(hub, headers, attempt.Token);
            return await tab.EnterAsync(fresh: Entries == 0, attempt.Token);
        }
        catch (Exception failure) when (failure is WebSocketException or IOException or OperationCanceledException or JsonException)
        {
            return null;
        }
    }

    private async Task StayAsync(CancellationToken cancellation)
    {
        Entries++;
        await tab.Socket.Closed.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Longer each time, and never the same for all: a class that comes back must not come back at once.</summary>
    private static async Task PauseAsync(int failures, CancellationToken cancellation)
    {
        var longest = Math.Min(LongestPause.TotalSeconds, 0.2 * Math.Pow(2, failures - 1));
        var pause = TimeSpan.FromSeconds(longest * (0.5 + (Random.Shared.NextDouble() / 2)));
        await Task.Delay(pause, TimeProvider.System, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
