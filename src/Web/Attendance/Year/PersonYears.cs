using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Year;

/// <summary>The year of a person, and of a city's people.</summary>
internal sealed class PersonYears(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>Null when nobody of that id follows a track of the programme.</summary>
    public async Task<PersonYear?> OfPersonAsync(string programme, string person, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return (await ReadAsync(db, programme, e => e.PersonId == person, cancellation)).SingleOrDefault();
    }

    /// <summary>Null when nobody of such a city is in the programme.</summary>
    public async Task<CityYear?> OfCityAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var people = await ReadAsync(db, programme, e => e.CityId == id, cancellation);
        if (people.Count == 0)
            return null;

        var city = await db.Cities.AsNoTracking().SingleAsync(c => c.Id == id, cancellation);
        return new(city.Id, city.Name, city.Country, city.Zone, people);
    }

    private async Task<IReadOnlyList<PersonYear>> ReadAsync(
        ClassroomDb db, string programme, System.Linq.Expressions.Expression<Func<Enrolment, bool>> whom, CancellationToken cancellation)
    {
        var sessions = await YearSessions.ReadAsync(db, programme, time.GetUtcNow(), cancellation);
        var members = await db.Enrolments.AsNoTracking().Include(e => e.Person).Include(e => e.City)
            .Where(e => e.ProgrammeId == programme && e.Track != Tracks.None).Where(whom)
            .ToListAsync(cancellation);
        var (people, ids) = (members.ConvertAll(member => member.PersonId), sessions.ConvertAll(session => session.Id));
        var results = (await db.AttendanceResults.Where(r => people.Contains(r.PersonId) && ids.Contains(r.SessionId))
                .Select(r => new { r.SessionId, r.PersonId, r.Status, Did = new DidInClass(r.Seconds, r.TalkSeconds, r.Calls, r.Hands, r.Votes, r.Breakouts) })
                .ToListAsync(cancellation))
            .ToDictionary(r => (r.SessionId, r.PersonId), r => (r.Status, r.Did));
        var history = (await db.AttendanceCorrections.Where(c => people.Contains(c.PersonId) && ids.Contains(c.SessionId))
                .OrderBy(c => c.Number)
                .Select(c => new
                {
                    c.SessionId,
                    c.PersonId,
                    Entry = new CorrectionEntry(c.Status, c.Reason, db.People.Where(p => p.Id == c.By).Select(p => p.Name).FirstOrDefault() ?? "", c.At),
                })
                .ToListAsync(cancellation))
            .ToLookup(c => (c.SessionId, c.PersonId), c => c.Entry);
        var watched = (await db.RecordingViews.Where(v => people.Contains(v.PersonId) && ids.Contains(v.SessionId))
                .Select(v => new { v.SessionId, v.PersonId, v.Seconds }).ToListAsync(cancellation))
            .ToDictionary(v => (v.SessionId, v.PersonId), v => (int)v.Seconds);
        return
        [
            .. members.OrderBy(member => member.Role).ThenBy(member => member.Person.Name, StringComparer.InvariantCulture)
                .Select(member => Year(member, [.. sessions.Where(session => (session.Tracks & member.Track) != Tracks.None && !(session.StartsAt >= member.LeftAt)).Select(session => Class(session, member.PersonId))])),
        ];

        PersonClass Class(MatrixSession session, string person)
        {
            var measured = results.TryGetValue((session.Id, person), out var found);
            CorrectionEntry[] said = [.. history[(session.Id, person)]];
            var cell = YearSessions.Cell(session, measured ? found.Status : null, said is [.., var last] ? last.Status : null);
            return new(
                session, cell, measured ? found.Did : null, watched.TryGetValue((session.Id, person), out var seconds) ? seconds : null, said);
        }
    }

    private static PersonYear Year(Enrolment member, IReadOnlyList<PersonClass> classes) => new(
        member.PersonId, member.Person.Name, member.Title, member.City?.Name ?? "", member.CityId, member.Role,
        Totals.Of(classes.Select(one => one.Cell.Status)), classes);
}
