using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Attendance.Phoning;

/// <summary>A telephone call to somebody who was missing.</summary>
/// <param name="By">Who telephoned, by id, with their <paramref name="Name"/>.</param>
/// <param name="Outcome">Null: it is going on.</param>
internal sealed record PhoneAnswer(string Id, DateTimeOffset At, string By, string Name, PhoneOutcome? Outcome);

/// <param name="Outcome">Null: somebody has begun to telephone.</param>
internal sealed record NotePhoneCall(PhoneOutcome? Outcome);
