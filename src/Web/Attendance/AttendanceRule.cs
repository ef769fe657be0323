using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>A programme's rule: what part of a class makes a person present, or partly so. Both in percent.</summary>
internal sealed record AttendanceRule(int PresentFrom, int PartlyFrom)
{
    public static AttendanceRule Of(Programme programme) => new(programme.PresentFrom, programme.PartlyFrom);

    /// <param name="seconds">Time in class.</param>
    /// <param name="of">Length of the class. Of a class without length everybody who came was present.</param>
    public AttendanceStatus Judge(int seconds, int of) =>
        seconds > 0 && (long)seconds * 100 >= (long)PresentFrom * of ? AttendanceStatus.Present
        : seconds > 0 && (long)seconds * 100 >= (long)PartlyFrom * of ? AttendanceStatus.Partly
        : AttendanceStatus.Absent;
}
