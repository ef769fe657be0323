using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Recordings.Keeping;

/// <summary>
/// Once an hour deletes the recordings whose time is over by their programme's rule, with all they were made of. That it did is in the audit
/// log before anything goes, in the name of who set the rule.
/// </summary>
internal sealed class RecordingUpkeep(
    IDbContextFactory<ClassroomDb> databases, IRecordingStore store, ICaptureSource capture, TimeProvider time, ILogger<RecordingUpkeep> logger) : BackgroundService
{
    /// <summary>What the audit log names beside the class when a rule deleted it.</summary>
    public const string ByRule = "rule";

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                KeepingLog.RoundFailed(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    internal async Task RoundAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rules = await db.RecordingRules.AsNoTracking().ToListAsync(cancellation);
        if (rules.Count == 0)
            return;

        var recorded = (await store.SessionsAsync(cancellation)).Concat(capture.Sessions()).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var plan = await KeepingPlan.ReadAsync(db, rule.ProgrammeId, rule, cancellation);
            foreach (var session in await db.ClassesOf(rule.ProgrammeId).AsNoTracking().Where(s => recorded.Contains(s.Id)).ToListAsync(cancellation))
            {
                if (plan.DeletesAt(session) <= now)
                    await TryDeleteAsync(rule, session.Id, cancellation);
            }
        }
    }

    private async Task TryDeleteAsync(RecordingRule rule, string session, CancellationToken cancellation)
    {
        try
        {
            // Whoever makes it would go on; staff see on the page that it is stuck.
            if (await store.ReadManifestAsync(session, cancellation) is { State: RecordingState.Capturing or RecordingState.Assembling }
                || !await ClaimAsync(rule, session, cancellation))
            {
                return;
            }

            capture.Delete(session);
            await store.DeleteAsync(session, cancellation);
            KeepingLog.Deleted(logger, session, rule.Days);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            KeepingLog.NotDeleted(logger, failure, session);
        }
    }

    /// <summary>
    /// False: staff keep it, since a moment ago. Of several hosts, and after one that could not delete everything, one writes it down.
    /// </summary>
    private async Task<bool> ClaimAsync(RecordingRule rule, string session, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var first = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "RecordingTerms" ("SessionId", "Download", "Keep", "DeletedAt") VALUES ({session}, {false}, {false}, {now.UtcTicks})
            ON CONFLICT ("SessionId") DO UPDATE SET "DeletedAt" = excluded."DeletedAt"
            WHERE "RecordingTerms"."DeletedAt" IS NULL AND NOT "RecordingTerms"."Keep"
            """,
            cancellation);
        if (first > 0)
        {
            db.Add(new AuditEntry
            {
                Id = Guid.CreateVersion7(now).ToString("n"),
                At = now,
                ProgrammeId = rule.ProgrammeId,
                By = rule.SetBy,
                Deed = AuditDeed.Erased,
                Matter = AuditMatter.Recording,
                SessionId = session,
                Thing = ByRule,
            });
            await db.SaveChangesAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return first > 0 || !await db.RecordingTerms.AnyAsync(t => t.SessionId == session && t.Keep, cancellation);
    }
}
