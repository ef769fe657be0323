using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>When people may come to a scheduled session, by the calendar alone. Who then waits in the lobby, the live session says.</summary>
internal static class Doors
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(15);

    /// <summary>Hosts set up a class before anyone comes.</summary>
    private static readonly TimeSpan EarlyForHosts = TimeSpan.FromHours(2);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static DateTimeOffset OpenAt(ScheduledSession session) => session.StartsAt - Early;

    public static DateTimeOffset OpenForHostsAt(ScheduledSession session) =>
        session.Kind.IsMeeting() ? OpenAt(session) : session.StartsAt - EarlyForHosts;

    /// <summary>Whether there can be a live session: from when hosts may come until long after anyone would stay.</summary>
    public static bool MayBeLive(ScheduledSession session, DateTimeOffset now) =>
        now >= OpenForHostsAt(session) && now < session.EndsAt + Longest;

    public static CardPhase PhaseAt(ScheduledSession session, DateTimeOffset now, bool host) =>
        now >= session.EndsAt ? CardPhase.Ended
        : now < (host ? OpenForHostsAt(session) : OpenAt(session)) ? CardPhase.Scheduled
        : CardPhase.Open;
}
