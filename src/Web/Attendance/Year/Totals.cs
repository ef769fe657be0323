using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Attendance.Year;

/// <summary>How often each, over a year or over the people of a session.</summary>
/// <param name="Share">Present of all that count, 0 to 1; excused ones do not. Null: none counts yet.</param>
internal sealed record Totals(int Present, int Partly, int Absent, int Excused, double? Share)
{
    public static Totals Of(IEnumerable<AttendanceStatus?> statuses)
    {
        var counts = new int[4];
        foreach (var status in statuses)
        {
            if (status is { } known)
                counts[(int)known]++;
        }

        var (present, partly, absent, excused) = (
            counts[(int)AttendanceStatus.Present], counts[(int)AttendanceStatus.Partly],
            counts[(int)AttendanceStatus.Absent], counts[(int)AttendanceStatus.Excused]);
        var counted = present + partly + absent;
        return new(present, partly, absent, excused, counted == 0 ? null : Math.Round(present / (double)counted, 4));
    }
}
