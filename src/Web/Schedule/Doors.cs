using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>When people may come to a scheduled session, by the calendar alone. Who then waits in the lobby, the live session says.</summary>
internal static class Doors
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(15);

    /// <summary>Hosts set up before anyone comes.</summary>
    private static readonly TimeSpan EarlyForHosts = TimeSpan.FromHours(2);

    /// <summary>How long after its planned end a session that nobody ended may still be entered.</summary>
    private static readonly TimeSpan Overtime = TimeSpan.FromHours(1);

    public static DateTimeOffset OpenAt(ScheduledSession session) => session.StartsAt - Early;

    public static DateTimeOffset OpenForHostsAt(ScheduledSession session) => session.StartsAt - EarlyForHosts;

    public static DateTimeOffset CloseAt(ScheduledSession session) => session.EndsAt + Overtime;
}
