using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Wire;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Asks every connection for a sign of life; its answer is how we know when it was last heard. An answer to a message, and not
/// a timer of the page, because browsers slow down the timers of hidden tabs.
/// </summary>
internal sealed class Heartbeat(
    ClassroomConnections connections, IClassroomDoor door, LogClock clock, TimeProvider time, IOptions<LiveOptions> options, ILogger<Heartbeat> logger)
    : Rounds(options.Value.Beat, time, logger)
{
    protected override async Task RoundAsync(CancellationToken cancellation)
    {
        var beat = new SerializedHubMessage(new InvocationMessage(Targets.Beat, [new BeatMessage(clock.Now)]));
        foreach (var connection in connections.All)
        {
            if (clock.Now - connection.LastHeard > options.Value.Silence)
            {
                connection.Abort();
                continue;
            }

            connection.Post(beat);
            await TryAsync(token => CheckSignInAsync(connection, token), cancellation).ConfigureAwait(false);
        }
    }

    private async Task CheckSignInAsync(ClassroomConnection connection, CancellationToken cancellation)
    {
        if (!await door.IsStillSignedInAsync(connection.User, cancellation).ConfigureAwait(false))
        {
            connection.Dismiss(ByeMessage.SignedOut);
        }
    }
}
