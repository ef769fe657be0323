using System.Globalization;
using CityLeadership.Classroom.Web.Schedule;
using CsvHelper;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>The table as a file for spreadsheets: UTF-8 with a byte order mark, cells that look like formulas made harmless.</summary>
internal static class AttendanceCsv
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public static byte[] Write(AttendanceAnswer attendance)
    {
        var zone = attendance.Session.Zone;
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            csv.WriteHeader(
                ["City", "Name", "Title", "Role", "Status", "Seconds in class", "Percent of class", "Called on", $"Came ({zone})", $"Went ({zone})", "Stays"]);
            foreach (var person in attendance.People)
            {
                csv.WriteField(person.City);
                csv.WriteField(person.Name);
                csv.WriteField(person.Title);
                csv.WriteField(person.Role.ToString());
                csv.WriteField(person.Status.ToString());
                csv.WriteField(person.Seconds);
                csv.WriteField((person.Share * 100).ToString("0.0", CultureInfo.InvariantCulture));
                csv.WriteField(person.Calls);
                csv.WriteField(At(person.Stays.Count > 0 ? person.Stays[0].From : null, zone));
                csv.WriteField(At(person.Stays.Count > 0 ? person.Stays[^1].To : null, zone));
                csv.WriteField(person.Stays.Count);
                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>"Class 4 2027-01-14.csv", by the date in the session's zone.</summary>
    public static string FileName(SessionCard session)
    {
        var date = Series.Local(session.StartsAt, session.Zone).Date;
        var name = session.Number is { } number ? $"Class {number}" : session.Title;
        return $"{name} {LocalDatePattern.Iso.Format(date)}.csv";
    }

    private static string At(DateTimeOffset? instant, string zone) =>
        instant is { } at ? Moment.Format(Series.Local(at, zone)) : "";
}
