using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>A programme's rule: what part of a class makes a person present, or partly so. Both in percent.</summary>
internal sealed record AttendanceRule(int PresentFrom, int PartlyFrom)
{
    public static AttendanceRule Of(Programme programme) => new(programme.PresentFrom, programme.PartlyFrom);

    /// <param name="seconds">Time in class.</param>
    /// <param name="of">Length of the class. From a class that was not held nobody was absent: all are excused.</param>
    public AttendanceStatus Judge(int seconds, int of) =>
        of == 0 ? AttendanceStatus.Excused
        : seconds == 0 ? AttendanceStatus.Absent
        : seconds * 100L >= PresentFrom * (long)of ? AttendanceStatus.Present
        : seconds * 100L >= PartlyFrom * (long)of ? AttendanceStatus.Partly
        : AttendanceStatus.Absent;
}
