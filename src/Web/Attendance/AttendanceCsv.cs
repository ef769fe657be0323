using System.Globalization;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>The table as a file for spreadsheets.</summary>
internal static class AttendanceCsv
{
    public static byte[] Write(AttendanceAnswer attendance)
    {
        var zone = attendance.Session.Zone;
        return Spreadsheet.Write(
            ["City", "Name", "Title", "Role", "Status", "Seconds in class", "Percent of class", "Called on", $"Came ({zone})", $"Went ({zone})", "Stays", "Measured"],
            attendance.People.Select(person => Row(person, zone)));
    }

    private static string[] Row(AttenderAnswer person, string zone) =>
    [
        person.City,
        person.Name,
        person.Title,
        person.Role.ToString(),
        person.Status.ToString(),
        Text(person.Seconds),
        (person.Share * 100).ToString("0.0", CultureInfo.InvariantCulture),
        Text(person.Calls),
        SessionFile.At(person.Stays.Count > 0 ? person.Stays[0].From : null, zone),
        SessionFile.At(person.Stays.Count > 0 ? person.Stays[^1].To : null, zone),
        Text(person.Stays.Count),
        (person.Measured ?? person.Status).ToString(),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
