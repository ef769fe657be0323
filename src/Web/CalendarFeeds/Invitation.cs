using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.CalendarFeeds;

/// <summary>
/// One session as an iTIP message (RFC 5546): a REQUEST puts it into a calendar or changes it there, a CANCEL takes it out. It is the
/// same event as in the feed, with the same UID and SEQUENCE.
/// </summary>
internal static class Invitation
{
    /// <param name="from">The address that invites.</param>
    /// <param name="to">The person's address, also where their assistant reads a copy.</param>
    public static string Write(
        Programme programme, ScheduledSession session, bool expected, string from, Person person, string to, Uri home, DateTimeOffset now)
    {
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//City Leadership//Classroom//EN")
            .Line("CALSCALE", "GREGORIAN")
            .Line("METHOD", MethodOf(expected));

        // Nobody reads replies: who is expected stands in the roster.
        return CalendarEvent.Begin(text, programme, session, home, now, !expected)
            .Line($"ORGANIZER;CN={Quoted(programme.Name)}", $"mailto:{from}")
            .Line($"ATTENDEE;CN={Quoted(person.Name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", $"mailto:{to}")
            .Line("END", "VEVENT")
            .Line("END", "VCALENDAR")
            .ToString();
    }

    public static string MethodOf(bool expected) => expected ? "REQUEST" : "CANCEL";

    /// <summary>A parameter's value knows no escapes: what would end it is left out.</summary>
    private static string Quoted(string value) => $"\"{string.Concat(value.Where(letter => letter != '"' && !char.IsControl(letter)))}\"";
}
