using CityLeadership.Classroom.Live.Sessions;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>Shows live tallies of open polls, a few times a second at most, however fast the votes come.</summary>
internal sealed class TallyPainter(LiveSessions sessions, TimeProvider time, ILogger<TallyPainter> logger)
    : Rounds(TimeSpan.FromMilliseconds(250), time, logger)
{
    protected override Task RoundAsync(CancellationToken cancellation)
    {
        foreach (var session in sessions.Running.ToList())
        {
            session.ShowTallies();
        }

        return Task.CompletedTask;
    }
}
