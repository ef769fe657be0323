using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Attendance.Corrections;

/// <summary>One person's attendance of one session: what was measured, and what staff said of it.</summary>
/// <param name="Held">True from the planned start: until then one can only be excused.</param>
/// <param name="Status">What counts; null: expected.</param>
/// <param name="Version">Entries in the history. Whoever corrects names it.</param>
/// <param name="History">The oldest first.</param>
internal sealed record PersonAtSession(
    string Session, string Person, string Name, string City, bool Held, AttendanceStatus? Status, MeasuredStays? Measured,
    int Version, IReadOnlyList<CorrectionEntry> History);

/// <param name="From">Of the class, as it was held.</param>
/// <param name="To">Of the class, as it was held.</param>
/// <param name="Seconds">In class.</param>
internal sealed record MeasuredStays(
    AttendanceStatus Status, DateTimeOffset From, DateTimeOffset To, int Seconds, IReadOnlyList<Stay> Stays);

/// <param name="Status">Null: an earlier correction was taken back.</param>
/// <param name="By">The author's name.</param>
internal sealed record CorrectionEntry(AttendanceStatus? Status, string Reason, string By, DateTimeOffset At);

/// <param name="Status">Null takes the correction back.</param>
/// <param name="Version">Entries in the history that the author has seen.</param>
internal sealed record CorrectAttendance(AttendanceStatus? Status, string Reason, int Version);
