using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance.Joining;
using CityLeadership.Classroom.Web.Attendance.Phoning;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>The live board and the table after class, in one shape.</summary>
/// <param name="MeasuredAt">The moment the numbers are of.</param>
/// <param name="Final">True once the class ended and its log was archived whole.</param>
/// <param name="Expected">People who should be there; hosts, visitors and those whom staff excused are not counted.</param>
/// <param name="Here">Of the expected: there now; once final, those who came at all.</param>
/// <param name="Minutes">What the shares are of: minutes of class (so far).</param>
internal sealed record AttendanceAnswer(
    SessionCard Session, DateTimeOffset MeasuredAt, bool Final, int Expected, int Here, int Minutes, IReadOnlyList<AttenderAnswer> People);

/// <param name="Status">What counts: what staff said, else what was measured.</param>
/// <param name="Measured">Where staff said otherwise or excused in advance: what was measured. Null elsewhere.</param>
/// <param name="Seconds">In class.</param>
/// <param name="Share">Part of the class, 0 to 1.</param>
/// <param name="Stays">Within the class; to: null while they are there.</param>
/// <param name="Calls">How often called on.</param>
/// <param name="PhoneCalls">By staff, because they were missing; the first one first. For staff alone.</param>
/// <param name="Join">Until they came in: how far they got. Null for who came, and once the class ended.</param>
internal sealed record AttenderAnswer(
    string Person, string Name, string City, string Title, Role Role, string? Phone, AssistantAnswer? Assistant, Presence Presence,
    AttenderStatus Status, AttenderStatus? Measured, int Seconds, double Share, IReadOnlyList<Stay> Stays, int Calls, JoinAnswer? Join,
    IReadOnlyList<PhoneAnswer> PhoneCalls);

internal sealed record AssistantAnswer(string Name, string Phone);

internal enum AttenderStatus
{
    Present,
    Partly,
    Absent,
    Excused,

    /// <summary>Missed, and watched afterwards.</summary>
    MadeUp,

    /// <summary>While it runs: in class.</summary>
    Here,

    /// <summary>While it runs: not in class.</summary>
    Missing,
}
