using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings.Desk;

/// <param name="Now">The server's clock.</param>
/// <param name="Zone">IANA zone of the programme.</param>
internal sealed record MeetingMatrixAnswer(DateTimeOffset Now, string Zone, IReadOnlyList<MeetingRow> Mayors);

/// <param name="Cells">One a kind, in the order of the year.</param>
internal sealed record MeetingRow(string Person, string Name, string City, IReadOnlyList<MeetingCell> Cells);

/// <param name="Session">Null while no time is chosen.</param>
/// <param name="Host">Who is there; null while no time is chosen.</param>
/// <param name="Waits">The check-in before it has to be booked first.</param>
internal sealed record MeetingCell(MeetingKind Kind, MeetingStanding Standing, MeetingTime? Session, string? Host, bool Waits);
