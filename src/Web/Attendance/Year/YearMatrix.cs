using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Year;

/// <summary>Reads the year's attendance: four questions to the database, however many people and sessions there are, and no stays.</summary>
internal sealed class YearMatrix(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    public async Task<MatrixAnswer> ReadAsync(string programme, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var sessions = await YearSessions.ReadAsync(db, programme, now, cancellation);
        var people = await db.Enrolments
            .Where(e => e.ProgrammeId == programme && e.Track != Tracks.None)
            .Select(e => new Member(e.PersonId, e.Person.Name, e.Title, e.City == null ? "" : e.City.Name, e.CityId, e.Role, e.Track, e.LeftAt))
            .ToListAsync(cancellation);
        var theirs = db.ScheduledSessions.Where(s => s.ProgrammeId == programme).Select(s => s.Id);
        var measured = (await db.AttendanceResults.Where(r => theirs.Contains(r.SessionId))
                .Select(r => new { r.SessionId, r.PersonId, r.Status }).ToListAsync(cancellation))
            .ToDictionary(r => (r.SessionId, r.PersonId), r => r.Status);
        var corrections = await StandingCorrections.ReadAsync(
            db.AttendanceCorrections.Where(c => theirs.Contains(c.SessionId)), cancellation);

        return new(now, sessions,
        [
            .. people.OrderBy(person => person.City, StringComparer.InvariantCulture).ThenBy(person => person.Role)
                .ThenBy(person => person.Name, StringComparer.InvariantCulture).Select(Row),
        ]);

        MatrixRow Row(Member person)
        {
            Cell?[] cells = [.. sessions.Select(session => CellOf(person, session))];
            return new(
                person.Id, person.Name, person.Title, person.City, person.CityId, person.Role, person.Track,
                Totals.Of(cells.Select(cell => cell?.Status)), cells);
        }

        Cell? CellOf(Member person, MatrixSession session) =>
            (person.Track & session.Tracks) == Tracks.None || session.StartsAt >= person.LeftAt ? null
            : YearSessions.Cell(
                session,
                measured.TryGetValue((session.Id, person.Id), out var status) ? status : null,
                corrections.Of(session.Id, person.Id));
    }

    private sealed record Member(
        string Id, string Name, string Title, string City, string? CityId, Role Role, Tracks Track, DateTimeOffset? LeftAt);
}
