using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings;

/// <summary>How one of a mayor's five meetings stands.</summary>
internal enum MeetingStanding
{
    /// <summary>No time is chosen yet.</summary>
    ToBook,
    Booked,
    Held,

    /// <summary>Its time is over, and the two did not meet. It can be booked anew.</summary>
    NotHeld,
}

internal static class MeetingStandings
{
    /// <param name="meeting">With its session; null: there is none that has not lapsed.</param>
    public static MeetingStanding Of(Meeting? meeting, DateTimeOffset now) => meeting switch
    {
        null => MeetingStanding.ToBook,
        { Held: true } => MeetingStanding.Held,
        { Held: false } => MeetingStanding.NotHeld,
        _ => now >= meeting.Session.EndsAt + MeetingTimes.Verdict ? MeetingStanding.NotHeld : MeetingStanding.Booked,
    };

    /// <summary>The check-in that has to have its time before this one; null: none.</summary>
    /// <param name="standing">Of each kind, for the same mayor.</param>
    public static MeetingKind? WaitsFor(MeetingKind kind, Func<MeetingKind, MeetingStanding> standing) =>
        kind.Before() is { } before && standing(before) is MeetingStanding.ToBook or MeetingStanding.NotHeld ? before : null;
}
