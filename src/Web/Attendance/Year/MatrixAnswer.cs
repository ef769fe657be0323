using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Attendance.Year;

/// <summary>The year's attendance: a row a person, a column a session.</summary>
/// <param name="ReadAt">The moment it is of.</param>
/// <param name="Sessions">Classes and the kick-off, in order of time.</param>
/// <param name="People">Everyone who follows a track, by city, mayors first.</param>
internal sealed record MatrixAnswer(DateTimeOffset ReadAt, IReadOnlyList<MatrixSession> Sessions, IReadOnlyList<MatrixRow> People);

/// <param name="Number">Place in the series from 1; null for the kick-off.</param>
/// <param name="Held">True from the planned start: until then one can only be excused.</param>
/// <param name="Measured">Whether there is anything to read from its log, beside what staff wrote.</param>
internal sealed record MatrixSession(
    string Id, int? Number, SessionKind Kind, string Title, DateTimeOffset StartsAt, string Zone, Tracks Tracks, bool Held, bool Measured);

/// <param name="City">Empty for those who come from no city.</param>
/// <param name="CityId">Null for those who come from no city.</param>
/// <param name="Cells">One a session, in their order; null: not for this person's track.</param>
internal sealed record MatrixRow(
    string Person, string Name, string Title, string City, string? CityId, Role Role, Tracks Track,
    Totals Totals, IReadOnlyList<Cell?> Cells);

/// <param name="Status">What counts: the correction, else what was measured. Null: expected.</param>
/// <param name="Measured">Null: not measured (yet).</param>
/// <param name="Corrected">True where staff said so, in advance or afterwards.</param>
internal sealed record Cell(AttendanceStatus? Status, AttendanceStatus? Measured, bool Corrected);
