using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>A scheduled session, as one person sees it on their year's line.</summary>
/// <param name="Number">Place in the series from 1; null for what is not a class.</param>
/// <param name="DoorsAt">From when participants may come.</param>
/// <param name="Mine">The person's own attendance; null where they are not counted or it is not measured yet.</param>
/// <param name="Recorded">It is being recorded now, or was a moment ago: whoever comes in is told before.</param>
/// <param name="MineMeasured">What was measured, where staff said otherwise; null elsewhere.</param>
internal sealed record SessionCard(
    string Id, int? Number, string Title, string? Subtitle, SessionKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    DateTimeOffset DoorsAt, string Zone, CardPhase Phase, Mine? Mine, Mine? MineMeasured = null, bool Recorded = false)
{
    public static SessionCard Of(ScheduledSession session, CardPhase phase, Mine? mine, Mine? mineMeasured = null) => new(
        session.Id, session.Number, session.Title, session.Subtitle, session.Kind, session.StartsAt, session.EndsAt,
        Doors.OpenAt(session), session.Zone, phase, mine, mineMeasured);
}

internal enum CardPhase
{
    /// <summary>Too early to come.</summary>
    Scheduled,

    /// <summary>People may come, or are in it.</summary>
    Open,

    Ended,

    /// <summary>It does not take place.</summary>
    Cancelled,
}

internal enum Mine
{
    Present,
    Partly,
    Absent,
    Excused,
    MadeUp,
    Expected,
}
