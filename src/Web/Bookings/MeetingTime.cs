using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings;

/// <param name="Id">Of its scheduled session.</param>
internal sealed record MeetingTime(string Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    public static MeetingTime Of(ScheduledSession session) => new(session.Id, session.StartsAt, session.EndsAt);
}
