using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Attendance.Year;

/// <summary>How often each, over a year or over the people of a session.</summary>
/// <param name="MadeUp">Missed, and watched afterwards.</param>
/// <param name="Share">Present or made up, of all that count, 0 to 1; excused ones do not. Null: none counts yet.</param>
internal sealed record Totals(int Present, int Partly, int Absent, int Excused, int MadeUp, double? Share)
{
    public static Totals Of(IEnumerable<AttendanceStatus?> statuses)
    {
        var counts = statuses.OfType<AttendanceStatus>().CountBy(status => status).ToDictionary();
        int Of(AttendanceStatus status) => counts.GetValueOrDefault(status);
        var (present, partly, absent, excused, madeUp) = (
            Of(AttendanceStatus.Present), Of(AttendanceStatus.Partly), Of(AttendanceStatus.Absent), Of(AttendanceStatus.Excused), Of(AttendanceStatus.MadeUp));
        var counted = present + madeUp + partly + absent;
        return new(present, partly, absent, excused, madeUp, counted == 0 ? null : Math.Round((present + madeUp) / (double)counted, 4));
    }
}
