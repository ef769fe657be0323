using System.Globalization;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.CalendarFeeds;

/// <summary>A session as it stands in people's calendars, whether they read a feed or were sent an invitation.</summary>
internal static class CalendarEvent
{
    /// <summary>All but its last line, before which an invitation says who is invited.</summary>
    /// <param name="home">The reader's own page; it asks them to be signed in and carries no key.</param>
    /// <param name="cancelled">Whether it leaves the reader's calendar.</param>
    public static CalendarText Begin(CalendarText text, Programme programme, ScheduledSession session, Uri home, DateTimeOffset stamp, bool cancelled)
    {
        text.Line("BEGIN", "VEVENT")
            .Line("UID", $"{session.Id}@classroom")
            .At("DTSTAMP", stamp)
            .At("LAST-MODIFIED", stamp)
            .Line("SEQUENCE", session.Revision.ToString(CultureInfo.InvariantCulture))
            .At("DTSTART", session.StartsAt)
            .At("DTEND", session.EndsAt)
            .Words("SUMMARY", cancelled ? $"Cancelled: {NameOf(session)}" : NameOf(session)) // Many calendars show a cancelled event like any other.
            .Words("DESCRIPTION", Description(programme, session, home))
            .Line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
            .Line("TRANSP", cancelled ? "TRANSPARENT" : "OPAQUE");
        return session.Kind == SessionKind.KickOff ? text.Words("LOCATION", session.Title) : text.Line("URL", home.ToString());
    }

    /// <summary>"Class 4: Seeing the problem", or what else it is called.</summary>
    public static string NameOf(ScheduledSession session) =>
        session.Kind == SessionKind.KickOff ? session.Subtitle ?? "Kick-off"
        : session.Number is { } number ? $"Class {number}: {session.Title}"
        : session.Title;

    private static string Description(Programme programme, ScheduledSession session, Uri home)
    {
        var way = session.Kind == SessionKind.KickOff
            ? "In person."
            : $"Doors open 15 minutes before. Come in from your page: {home}";
        var subtitle = session.Kind == SessionKind.KickOff || session.Subtitle is null ? "" : session.Subtitle + "\n";
        return $"{subtitle}{way}\nHelp: {programme.HelpPhone}";
    }
}
