using System.IO.Pipelines;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>The people of a programme, for its staff: who they are, and new ones from a file.</summary>
internal sealed class RosterDesk(IDbContextFactory<ClassroomDb> databases, SignIns signIns, ILogger<RosterDesk> logger) : IDisposable
{
    /// <summary>A file becomes people in memory: two at a time hold at most twice the largest.</summary>
    private readonly SemaphoreSlim desk = new(2);

    /// <summary>By city, then role, then name.</summary>
    public async Task<IReadOnlyList<RosterPerson>> ListAsync(string programme, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var enrolments = await db.Enrolments.AsNoTracking().Include(e => e.Person).Include(e => e.City)
            .Where(e => e.ProgrammeId == programme && e.LeftAt == null).ToListAsync(cancellation);
        return
        [
            .. enrolments.Select(RosterPerson.Of)
                .OrderBy(person => person.City, StringComparer.InvariantCulture).ThenBy(person => person.Role)
                .ThenBy(person => person.Name, StringComparer.InvariantCulture).ThenBy(person => person.Person, StringComparer.Ordinal),
        ];
    }

    /// <param name="dryRun">Says what would be done, and does nothing.</param>
    public async Task<IResult> ImportAsync(SignedInPerson by, bool dryRun, long? bytes, PipeReader body, CancellationToken cancellation)
    {
        if (bytes > RosterReader.MostBytes)
            return RosterRefusals.TooLarge;

        await desk.WaitAsync(cancellation);
        try
        {
            var (file, refusal) = await RosterReader.ReadAsync(body, cancellation);
            return refusal ?? await MergeAsync(by, dryRun, file!, cancellation);
        }
        finally
        {
            desk.Release();
        }
    }

    public void Dispose() => desk.Dispose();

    private async Task<IResult> MergeAsync(SignedInPerson by, bool dryRun, RosterFile file, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var answer = await new RosterMerge(db, by, file).MergeAsync(cancellation);
        if (dryRun || answer.FaultCount > 0)
            return TypedResults.Ok(answer);

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            return RosterRefusals.Changed;
        }

        signIns.ForgetCached();
        RosterLog.Imported(logger, by.Id, answer.Added, answer.Changed, answer.NewCities.Count);
        return TypedResults.Ok(answer with { Imported = true });
    }
}

internal static partial class RosterLog
{
    [LoggerMessage(2400, LogLevel.Information, "{Person} imported a roster: {Added} people added, {Changed} changed, {Cities} new cities")]
    public static partial void Imported(ILogger logger, string person, int added, int changed, int cities);
}
