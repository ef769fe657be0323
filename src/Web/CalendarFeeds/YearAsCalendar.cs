using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.CalendarFeeds;

/// <summary>
/// A person's year as an iCalendar text. Times are instants in UTC, so that a calendar programme shows each at the very moment our
/// doors go by, whatever its own tables of zones say; why so, in docs/decisions/calendar-times.md.
/// </summary>
internal static class YearAsCalendar
{
    /// <param name="home">The reader's own page; it asks them to be signed in and carries no key.</param>
    /// <param name="unchanged">The stamp of what was never changed, so that the same year is always the same text.</param>
    public static string Write(Programme programme, IEnumerable<ScheduledSession> sessions, Uri home, DateTimeOffset unchanged)
    {
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//City Leadership//Classroom//EN")
            .Line("CALSCALE", "GREGORIAN")
            .Words("NAME", programme.Name)
            .Words("X-WR-CALNAME", programme.Name)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
            .Line("X-PUBLISHED-TTL", "PT1H");
        foreach (var session in sessions)
            CalendarEvent.Begin(text, programme, session, home, session.ChangedAt ?? unchanged, session.CancelledAt is not null).Line("END", "VEVENT");
        return text.Line("END", "VCALENDAR").ToString();
    }
}
