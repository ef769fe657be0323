using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Data.Archive;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>
/// Measures a class as soon as its log is archived whole. Told at once of what this host closes, it also looks at every
/// start and every half minute for what another host closed and did not live to measure.
/// </summary>
internal sealed class AttendanceMeasure(
    IDbContextFactory<ClassroomDb> databases, ISessionArchive archive, ArchiveNews news, TimeProvider time, ILogger<AttendanceMeasure> logger)
    : BackgroundService
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(30);

    /// <summary>Measures one archived class, replacing what was measured before.</summary>
    public async Task MeasureAsync(string id, CancellationToken cancellation)
    {
        var record = ClassRecord.Read(await archive.ReadAsync(id, cancellation), time.GetUtcNow());
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var session = await db.ScheduledSessions.AsNoTracking().Include(s => s.Programme).SingleAsync(s => s.Id == id, cancellation);
        var rule = AttendanceRule.Of(session.Programme);
        var expected = await db.Enrolments
            .Where(e => e.ProgrammeId == session.ProgrammeId && (e.Track & session.Tracks) != Tracks.None && (e.LeftAt == null || e.LeftAt > session.StartsAt))
            .Select(e => e.PersonId).ToListAsync(cancellation);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.AttendanceResults.Where(r => r.SessionId == id).ExecuteDeleteAsync(cancellation);
        await db.MeasuredSessions.Where(m => m.SessionId == id).ExecuteDeleteAsync(cancellation);
        await db.DoorChecks.Where(c => c.SessionId == id).ExecuteDeleteAsync(cancellation);
        db.Add(new MeasuredSession { SessionId = id, From = record.From ?? record.To, To = record.To, MeasuredAt = time.GetUtcNow() });
        if (record.From is not null)
            db.AddRange(expected.Select(person => Result(id, person, record, rule)));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        AttendanceLog.Measured(logger, id, expected.Count);
    }

    /// <summary>Measures again every class of a programme whose log is archived. Corrections stay as they are. Returns how many.</summary>
    public async Task<int> RebuildAsync(string programme, string by, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var archived = await db.ScheduledSessions
            .Where(s => s.ProgrammeId == programme && s.Kind == SessionKind.Class && db.ArchivedSessions.Any(a => a.SessionId == s.Id))
            .OrderBy(s => s.StartsAt).Select(s => s.Id).ToListAsync(cancellation);
        foreach (var session in archived)
            await MeasureAsync(session, cancellation);
        AttendanceLog.Rebuilt(logger, by, archived.Count);
        return archived.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await SweepAsync(stoppingToken);
            await news.WaitAsync(Sweep, time, stoppingToken);
        }
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var session in await UnmeasuredAsync(cancellation))
                await MeasureAsync(session, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            AttendanceLog.NotMeasured(logger, failure);
        }
    }

    private async Task<List<string>> UnmeasuredAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.ScheduledSessions
            .Where(s => s.Kind == SessionKind.Class
                && db.ArchivedSessions.Any(a => a.SessionId == s.Id)
                && !db.MeasuredSessions.Any(m => m.SessionId == s.Id))
            .Select(s => s.Id).ToListAsync(cancellation);
    }

    private static AttendanceResult Result(string session, string person, ClassRecord record, AttendanceRule rule)
    {
        var theirs = record.Of(person);
        return new()
        {
            SessionId = session,
            PersonId = person,
            Status = rule.Judge(theirs.Seconds, record.Seconds),
            Seconds = theirs.Seconds,
            Calls = theirs.Calls,
            TalkSeconds = theirs.TalkSeconds,
            Hands = theirs.Hands,
            Votes = theirs.Votes,
            Breakouts = theirs.Breakouts,
            Stays = theirs.Stays,
        };
    }
}
