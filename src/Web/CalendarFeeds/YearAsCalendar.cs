using System.Globalization;
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
            Write(text, programme, session, home, session.ChangedAt ?? unchanged);
        return text.Line("END", "VCALENDAR").ToString();
    }

    private static void Write(CalendarText text, Programme programme, ScheduledSession session, Uri home, DateTimeOffset stamp)
    {
        text.Line("BEGIN", "VEVENT")
            .Line("UID", $"{session.Id}@classroom")
            .At("DTSTAMP", stamp)
            .At("LAST-MODIFIED", stamp)
            .Line("SEQUENCE", session.Revision.ToString(CultureInfo.InvariantCulture))
            .At("DTSTART", session.StartsAt)
            .At("DTEND", session.EndsAt)
            .Words("SUMMARY", Summary(session))
            .Words("DESCRIPTION", Description(programme, session, home))
            .Line("STATUS", session.CancelledAt is null ? "CONFIRMED" : "CANCELLED")
            .Line("TRANSP", session.CancelledAt is null ? "OPAQUE" : "TRANSPARENT");
        if (session.Kind == SessionKind.KickOff)
            text.Words("LOCATION", session.Title);
        else
            text.Line("URL", home.ToString());
        text.Line("END", "VEVENT");
    }

    /// <summary>Many calendars show a cancelled event like any other, so its name says it too.</summary>
    private static string Summary(ScheduledSession session)
    {
        var name = session.Kind == SessionKind.KickOff ? session.Subtitle ?? "Kick-off"
            : session.Number is { } number ? $"Class {number}: {session.Title}"
            : session.Title;
        return session.CancelledAt is null ? name : $"Cancelled: {name}";
    }

    private static string Description(Programme programme, ScheduledSession session, Uri home)
    {
        var way = session.Kind == SessionKind.KickOff
            ? "In person."
            : $"Doors open 15 minutes before. Come in from your page: {home}";
        var subtitle = session.Kind == SessionKind.KickOff || session.Subtitle is null ? "" : session.Subtitle + "\n";
        return $"{subtitle}{way}\nHelp: {programme.HelpPhone}";
    }
}
