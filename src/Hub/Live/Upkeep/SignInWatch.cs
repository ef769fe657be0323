using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Says goodbye to connections whose sign-in was revoked or has expired. Apart from <see cref="Heartbeat"/>, because whoever
/// keeps the sign-ins may be slow or down: then everyone stays, and nobody is taken for silent.
/// </summary>
internal sealed class SignInWatch(
    ClassroomConnections connections, IClassroomDoor door, TimeProvider time, IOptions<LiveOptions> options, ILogger<SignInWatch> logger)
    : Rounds(options.Value.SignInCheck, time, logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    protected override async Task RoundAsync(CancellationToken cancellation)
    {
        foreach (var connection in connections.All)
        {
            var holds = await door.IsStillSignedInAsync(connection.User, cancellation).AsTask()
                .WaitAsync(Patience, Time, cancellation).ConfigureAwait(false);
            if (!holds)
            {
                connection.Dismiss(ByeMessage.SignedOut);
            }
        }
    }
}
