using System.Globalization;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Attendance.Year;

/// <summary>The year as a file for spreadsheets: what counts in each cell, with what was measured where staff corrected it.</summary>
internal static class MatrixCsv
{
    public static string Name(MatrixAnswer matrix) =>
        $"Attendance {LocalDatePattern.Iso.Format(NodaTime.LocalDate.FromDateTime(matrix.ReadAt.UtcDateTime))}.csv";

    public static byte[] Write(MatrixAnswer matrix) => Spreadsheet.Write(
        [
            "City", "Name", "Title", "Role", .. matrix.Sessions.Select(Heading),
            "Present", "Partly", "Absent", "Excused", "Made up", "Percent present",
        ],
        [.. matrix.People.Select(Row), .. Enum.GetValues<AttendanceStatus>().Select(status => Foot(matrix, status))]);

    private static string[] Row(MatrixRow person) =>
    [
        person.City, person.Name, person.Title, person.Role.ToString(),
        .. person.Cells.Select(Text),
        .. Text(person.Totals),
    ];

    /// <summary>How many people of each session; the city's column is empty, so that a filter by city leaves these out.</summary>
    private static string[] Foot(MatrixAnswer matrix, AttendanceStatus status)
    {
        var counts = matrix.Sessions.Select((_, place) => matrix.People.Count(person => person.Cells[place]?.Status == status));
        return ["", $"All: {Word(status)}", "", "", .. counts.Select(Text), "", "", "", "", "", ""];
    }

    private static string Heading(MatrixSession session)
    {
        var name = session.Number is { } number ? $"Class {number}" : session.Title;
        var track = session.Tracks is Tracks.Both ? "" : $" {session.Tracks}";
        return $"{name}{track} {LocalDatePattern.Iso.Format(Series.Local(session.StartsAt, session.Zone).Date)}";
    }

    private static string Text(Cell? cell) => cell switch
    {
        null => "",
        { Status: null } => "Expected",
        { Status: { } status, Corrected: true, Measured: { } measured } => $"{Word(status)} (measured: {Word(measured)})",
        _ => Word(cell.Status.Value),
    };

    private static string[] Text(Totals totals) =>
    [
        Text(totals.Present), Text(totals.Partly), Text(totals.Absent), Text(totals.Excused), Text(totals.MadeUp),
        totals.Share is { } share ? (share * 100).ToString("0.0", CultureInfo.InvariantCulture) : "",
    ];

    private static string Word(AttendanceStatus status) => status == AttendanceStatus.MadeUp ? "Made up" : status.ToString();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
