using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Exhibits;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Plans;

/// <summary>The teaching plans of a host's classes. Who saves names the version they began with: an older one is refused.</summary>
internal sealed class PlanShelf(
    IDbContextFactory<ClassroomDb> databases, SessionPhases phases, ExhibitCopies exhibits, TimeProvider time)
{
    /// <summary>Null when the programme has no such class.</summary>
    public async Task<PlanAnswer?> FindAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var session = await db.ScheduledSessions.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Id == id && s.ProgrammeId == programme && s.Kind == SessionKind.Class, cancellation);
        if (session is null)
            return null;

        var phase = (await phases.OfAsync(db, [session], host: true, cancellation))[0].Phase;
        var card = SessionCard.Of(session, phase, null);
        var stored = await db.StoredPlans.AsNoTracking().SingleOrDefaultAsync(p => p.SessionId == id, cancellation);
        if (stored is null)
            return new(card, 0, null, null, new([], []));

        var by = await db.People.Where(p => p.Id == stored.SavedBy).Select(p => p.Name).SingleOrDefaultAsync(cancellation);
        var plan = PlanText.Read(stored.Json, stored.Version);
        return new(card, stored.Version, stored.SavedAt, by, new(plan.Pastures, plan.Checkpoints));
    }

    /// <summary>Every plan of the programmes this person is enrolled in as a host, the newest first.</summary>
    public async Task<IReadOnlyList<PlanListing>> ListAsync(string person, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var plans = await Theirs(db, person).Include(p => p.Session).ThenInclude(s => s.Programme)
            .OrderByDescending(p => p.Session.StartsAt).ToListAsync(cancellation);
        return [.. plans.Select(Listing)];
    }

    public async Task<IResult> SaveAsync(SignedInPerson by, string id, SavePlan save, CancellationToken cancellation)
    {
        var plan = new TeachingPlan(save.Version + 1, save.Plan.Pastures, save.Plan.Checkpoints);
        if (PlanRules.Problem(plan) is { } problem)
            return PlanRefusals.Bad(problem);

        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await WriteAsync(db, by, id, save.Version, plan, cancellation)
            ?? (IResult)TypedResults.Ok(await FindAsync(by.Programme, id, cancellation));
    }

    /// <summary>
    /// The plan with its exhibits, all or nothing: a step shows the copy that the class has of its own. Whom that class meant
    /// to call on stays behind: these are other people, or the same on another day.
    /// </summary>
    public async Task<IResult> CopyAsync(SignedInPerson by, string id, CopyPlan copy, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var from = await Theirs(db, by.Id).SingleOrDefaultAsync(p => p.SessionId == copy.From, cancellation);
        if (from is null)
            return PlanRefusals.NoSuchPlan;

        if (await exhibits.AddAsync(db, copy.From, id, by.Id, cancellation) is not { } copied)
            return PlanRefusals.TooManyExhibits;
        var saved = false;
        try
        {
            // Not before the files are copied: everybody else's writing would wait for them.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var plan = Showing(PlanText.Read(from.Json, copy.Version + 1), copied.Ids);
            if (await WriteAsync(db, by, id, copy.Version, plan, cancellation) is { } refusal)
                return refusal;
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            saved = true;
        }
        finally
        {
            if (!saved)
                exhibits.Discard(copied);
        }

        return TypedResults.Ok(await FindAsync(by.Programme, id, cancellation));
    }

    /// <summary>The same plan with each step's exhibit under its new id; of one that is gone, the step is left to choose another.</summary>
    private static TeachingPlan Showing(TeachingPlan plan, Dictionary<ExhibitId, ExhibitId> exhibits) => plan with
    {
        Pastures =
        [
            .. plan.Pastures.Select(pasture => pasture with
            {
                Callers = [],
                Steps = [.. pasture.Steps.Select(step => step with { Exhibit = step.Exhibit is { } old && exhibits.TryGetValue(old, out var copy) ? copy : null })],
            }),
        ],
    };

    /// <summary>Null: it is written.</summary>
    private async Task<Refusal?> WriteAsync(
        ClassroomDb db, SignedInPerson by, string id, int version, TeachingPlan plan, CancellationToken cancellation)
    {
        var json = PlanText.Write(plan);
        if (json.Length > PlanText.Longest)
            return PlanRefusals.TooLong;

        if (!await db.ScheduledSessions.AnyAsync(s => s.Id == id && s.ProgrammeId == by.Programme && s.Kind == SessionKind.Class, cancellation))
            return PlanRefusals.NoSuchSession;

        if (await PlanCallers.FirstWrongAsync(db, id, plan, cancellation) is { } pasture)
            return PlanRefusals.NotExpected(pasture);

        if (await WriteAsync(db, id, version, json, by.Id, cancellation) == 0)
            return PlanRefusals.Changed(await LastWriterAsync(db, id, cancellation));

        return null;
    }

    /// <summary>One statement, so that of two who save at once exactly one is told to look again.</summary>
    private Task<int> WriteAsync(ClassroomDb db, string id, int version, string json, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return version == 0
            ? db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "StoredPlans" ("SessionId", "Version", "Json", "SavedAt", "SavedBy")
                VALUES ({id}, 1, {json}, {now.UtcTicks}, {by})
                ON CONFLICT ("SessionId") DO NOTHING
                """,
                cancellation)
            : db.StoredPlans.Where(p => p.SessionId == id && p.Version == version).ExecuteUpdateAsync(
                set => set.SetProperty(p => p.Version, version + 1).SetProperty(p => p.Json, json)
                    .SetProperty(p => p.SavedAt, now).SetProperty(p => p.SavedBy, by),
                cancellation);
    }

    private static async Task<string> LastWriterAsync(ClassroomDb db, string id, CancellationToken cancellation) =>
        await db.StoredPlans.Where(p => p.SessionId == id)
            .Join(db.People, plan => plan.SavedBy, person => person.Id, (_, person) => person.Name)
            .SingleOrDefaultAsync(cancellation) ?? "Someone";

    private static IQueryable<StoredPlan> Theirs(ClassroomDb db, string person) =>
        db.StoredPlans.AsNoTracking().Where(plan => db.Enrolments.Any(e =>
            e.ProgrammeId == plan.Session.ProgrammeId && e.PersonId == person && (e.Role == Role.Faculty || e.Role == Role.Staff)));

    private static PlanListing Listing(StoredPlan stored)
    {
        var plan = PlanText.Read(stored.Json, stored.Version);
        var session = stored.Session;
        return new(
            session.Id, session.Programme.Name, session.Number, session.Title, session.Subtitle, session.StartsAt, session.Zone,
            plan.Pastures.Length, plan.Pastures.Sum(pasture => pasture.Minutes));
    }
}
