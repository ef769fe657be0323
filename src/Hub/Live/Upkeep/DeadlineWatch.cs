using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Carries out what time brings about in the sessions this node follows, within a quarter of a second, because people watch a
/// vote's clock run out. <see cref="Caretaker"/> sees to it that some node follows each.
/// </summary>
internal sealed class DeadlineWatch(LiveSessions sessions, LogClock clock, TimeProvider time, ILogger<DeadlineWatch> logger)
    : Rounds(TimeSpan.FromMilliseconds(250), time, logger)
{
    protected override async Task RoundAsync(CancellationToken cancellation)
    {
        foreach (var session in sessions.Running.ToList())
        {
            foreach (var (command, what) in Deadlines.Due(session.State, clock.Now))
            {
                await session.ExecuteAsync(command, what).ConfigureAwait(false);
            }
        }
    }
}
