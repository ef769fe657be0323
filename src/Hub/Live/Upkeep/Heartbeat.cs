using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Asks every connection for a sign of life; its answer is how we know when it was last heard. An answer to a message, and not
/// a timer of the page, because browsers slow down the timers of hidden tabs. Waits for nothing, so that nothing delays it.
/// </summary>
internal sealed class Heartbeat(
    ClassroomConnections connections, LogClock clock, TimeProvider time, IOptions<LiveOptions> options, ILogger<Heartbeat> logger)
    : Rounds(options.Value.Beat, time, logger)
{
    protected override Task RoundAsync(CancellationToken cancellation)
    {
        var now = clock.Now;
        var beat = new SerializedHubMessage(new InvocationMessage(Targets.Beat, [new BeatMessage(now)]));
        foreach (var connection in connections.All)
        {
            if (now - connection.LastHeard > options.Value.Silence)
            {
                connection.Abort();
            }
            else
            {
                connection.Post(beat);
            }
        }

        return Task.CompletedTask;
    }
}
