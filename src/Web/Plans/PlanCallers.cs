using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Plans;

/// <summary>Whom a class's plan may mean to call on, and who is told of it before class.</summary>
internal sealed class PlanCallers(IDbContextFactory<ClassroomDb> databases)
{
    /// <summary>Who is expected in the class and might be called on, by city and name. Null: the programme has no such class.</summary>
    public async Task<IReadOnlyList<CallerAnswer>?> FindAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await db.ScheduledSessions.AnyAsync(s => s.Id == id && s.ProgrammeId == programme && s.Kind == SessionKind.Class, cancellation))
            return null;

        return await Expected(db, id)
            .OrderBy(e => e.City!.Name).ThenBy(e => e.Seat).ThenBy(e => e.Person.Name)
            .Select(e => new CallerAnswer(e.PersonId, e.Person.Name, e.City!.Name, e.Title, e.Role))
            .ToListAsync(cancellation);
    }

    /// <summary>The number of the first pasture, from 1, that means to call on somebody who is not expected; null: none does.</summary>
    public static async Task<int?> FirstWrongAsync(ClassroomDb db, string id, TeachingPlan plan, CancellationToken cancellation)
    {
        var wanted = plan.Pastures.SelectMany(pasture => pasture.Callers).Select(caller => caller.Person.Value).Distinct().ToList();
        if (wanted.Count == 0)
            return null;

        var expected = await Expected(db, id).Where(e => wanted.Contains(e.PersonId)).Select(e => e.PersonId).ToListAsync(cancellation);
        return plan.Pastures.Index()
            .Where(pasture => pasture.Item.Callers.Any(caller => !expected.Contains(caller.Person.Value)))
            .Select(pasture => (int?)pasture.Index + 1)
            .FirstOrDefault();
    }

    /// <summary>What this person was told they will be called on about, in the plan's order; a question may still be empty.</summary>
    public static async Task<IReadOnlyList<string>> ToldAsync(ClassroomDb db, string id, string person, CancellationToken cancellation)
    {
        var stored = await db.StoredPlans.AsNoTracking()
            .SingleOrDefaultAsync(p => p.SessionId == id && p.Json.Contains(person), cancellation);
        return stored is null ? []
            : [.. PlanText.Read(stored.Json, stored.Version).Pastures
                .Where(pasture => pasture.Callers.Any(caller => caller.Told && caller.Person.Value == person))
                .Select(pasture => pasture.Question)];
    }

    private static IQueryable<Enrolment> Expected(ClassroomDb db, string id) =>
        db.Enrolments.AsNoTracking().Where(e =>
            e.LeftAt == null && (e.Role == Role.Mayor || e.Role == Role.SeniorLeader || e.Role == Role.Guest)
            && db.ScheduledSessions.Any(s => s.Id == id && s.ProgrammeId == e.ProgrammeId
                && (e.Track == Tracks.None || (e.Track & s.Tracks) != Tracks.None)));
}

/// <summary>Someone whom a plan may mean to call on.</summary>
internal sealed record CallerAnswer(string Id, string Name, string? City, string Title, Role Role);
