using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Recordings.Keeping;

/// <summary>Where staff say how long recordings are kept, see before what that would delete, and decide about one of them.</summary>
internal sealed class KeepingDesk(
    IDbContextFactory<ClassroomDb> databases, RecordingShelf shelf, IRecordingStore store, TimeProvider time, ILogger<KeepingDesk> logger)
{
    private const int MostDays = 3650;

    public async Task<IResult> ReadAsync(SignedInPerson staff, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return TypedResults.Ok(await AnswerAsync(db, staff.Programme, cancellation));
    }

    public async Task<IResult> PreviewAsync(SignedInPerson staff, KeepRecordings keep, CancellationToken cancellation)
    {
        if (!IsRule(keep))
            return KeepingRefusals.NoSuchRule;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        var plan = await KeepingPlan.ReadAsync(db, staff.Programme, RuleOf(staff, keep, now), cancellation);
        var recorded = await store.SessionsAsync(cancellation);
        var sessions = await db.ClassesOf(staff.Programme).AsNoTracking().Where(s => recorded.Contains(s.Id)).ToListAsync(cancellation);
        var deletions = new List<Deletion>();
        foreach (var session in sessions)
        {
            if (plan.DeletesAt(session) is { } at)
                deletions.Add(new(session.Id, CalendarEvent.NameOf(session), session.StartsAt, at, (await store.ListAsync(session.Id, cancellation)).Sum(file => file.Bytes)));
        }

        return TypedResults.Ok(new KeepingPreview(
            now, [.. deletions.OrderBy(deletion => deletion.DeletesAt).ThenBy(deletion => deletion.StartsAt)], deletions.Sum(deletion => deletion.Bytes),
            sessions.Count(session => plan.IsKept(session.Id))));
    }

    /// <summary>The same again changes nothing, also not when it takes effect.</summary>
    public async Task<IResult> SetAsync(SignedInPerson staff, KeepRecordings keep, CancellationToken cancellation)
    {
        if (!IsRule(keep))
            return KeepingRefusals.NoSuchRule;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await ChangeAsync(db, staff.Programme, RuleOf(staff, keep, time.GetUtcNow()), cancellation) > 0)
            KeepingLog.Set(logger, staff.Id, staff.Programme, keep.Days, keep.From);
        return TypedResults.Ok(await AnswerAsync(db, staff.Programme, cancellation));
    }

    public async Task<IResult> DecideAsync(SignedInPerson staff, string id, RecordingTermsChange change, CancellationToken cancellation)
    {
        if (await shelf.FindManifestAsync(staff, id, cancellation) is null)
            return RecordingRefusals.NoRecording;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "RecordingTerms" ("SessionId", "Download", "Keep") VALUES ({id}, {change.Download}, {change.Keep})
            ON CONFLICT ("SessionId") DO UPDATE SET "Download" = excluded."Download", "Keep" = excluded."Keep"
            """,
            cancellation);
        KeepingLog.Decided(logger, staff.Id, id, change.Download, change.Keep);
        return TypedResults.NoContent();
    }

    /// <returns>0: it stood so already.</returns>
    private static Task<int> ChangeAsync(ClassroomDb db, string programme, RecordingRule? rule, CancellationToken cancellation) => rule is null
        ? db.RecordingRules.Where(r => r.ProgrammeId == programme).ExecuteDeleteAsync(cancellation)
        : db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "RecordingRules" ("ProgrammeId", "Days", "From", "SetAt", "SetBy")
            VALUES ({programme}, {rule.Days}, {rule.From.ToString()}, {rule.SetAt.UtcTicks}, {rule.SetBy})
            ON CONFLICT ("ProgrammeId") DO UPDATE
            SET "Days" = excluded."Days", "From" = excluded."From", "SetAt" = excluded."SetAt", "SetBy" = excluded."SetBy"
            WHERE "RecordingRules"."Days" <> excluded."Days" OR "RecordingRules"."From" <> excluded."From"
            """,
            cancellation);

    private static bool IsRule(KeepRecordings keep) => keep.Days is null or (>= 1 and <= MostDays) && Enum.IsDefined(keep.From);

    private static RecordingRule? RuleOf(SignedInPerson staff, KeepRecordings keep, DateTimeOffset now) => keep.Days is { } days
        ? new() { ProgrammeId = staff.Programme, Days = days, From = keep.From, SetAt = now, SetBy = staff.Id }
        : null;

    private static async Task<KeepingAnswer> AnswerAsync(ClassroomDb db, string programme, CancellationToken cancellation)
    {
        var rule = await db.RecordingRules.AsNoTracking().SingleOrDefaultAsync(r => r.ProgrammeId == programme, cancellation);
        var by = rule is null ? null : await db.People.Where(p => p.Id == rule.SetBy).Select(p => p.Name).SingleOrDefaultAsync(cancellation);
        return new(rule?.Days, rule?.From ?? RecordingDaysFrom.Class, rule?.SetAt, by);
    }
}
