using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Schedule.Desk;

/// <summary>Staff make and change series: first as a preview, then for good.</summary>
internal sealed class SeriesDesk(
    IDbContextFactory<ClassroomDb> databases, OpenedSessions opened, YearReading year, TimeProvider time, ILogger<SeriesDesk> logger)
{
    private const string TitleToCome = "To be announced";

    public async Task<IResult> PreviewAsync(string programme, PreviewSeries asked, CancellationToken cancellation)
    {
        if (ScheduleReading.Rule(asked.Rule, out var problem) is not { } rule)
            return ScheduleRefusals.Bad(problem!);

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var stored = asked.Series is null ? null : await FindAsync(db, programme, asked.Series, cancellation);
        if (asked.Series is not null && stored is null)
            return ScheduleRefusals.NoSuchSeries;

        var (plan, others) = await PlanAsync(db, programme, stored, rule, cancellation);
        var first = stored?.FirstNumber ?? FirstNumber(others, rule.Tracks);
        if (Past(plan, first) is { } past)
            return past;

        var names = others.ToDictionary(session => session.Id, YearReading.NameOf, StringComparer.Ordinal);
        var clashes = Clashes.Among(
        [
            .. others.Where(session => session.CancelledAt is null).Select(TimeSlot.Of),
            .. plan.Where(date => date.IsHeld).Select(date => new TimeSlot($"{date.Place}", date.StartsAt, date.EndsAt, date.Tracks)),
        ]);
        return TypedResults.Ok(new PreviewAnswer([.. plan.Select(date => new PreviewLine(
            first + date.Place - 1, date.Session?.Id, date.StartsAt, date.EndsAt, date.Zone, date.Change, date.Clocks,
            [.. clashes.GetValueOrDefault($"{date.Place}", []).Select(other => names.GetValueOrDefault(other) ?? NameOf(first, other))]))]));
    }

    public async Task<IResult> MakeAsync(string programme, RuleBody written, CancellationToken cancellation)
    {
        if (ScheduleReading.Rule(written, out var problem) is not { } rule)
            return ScheduleRefusals.Bad(problem!);

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var (plan, others) = await PlanAsync(db, programme, null, rule, cancellation);
        var stored = new StoredSeries
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("n"),
            ProgrammeId = programme,
            Version = 1,
            First = "",
            Zone = rule.Zone,
            EveryWeeks = rule.EveryWeeks,
            Count = rule.Count,
            Minutes = rule.Minutes,
            RestsAtYearEnd = rule.RestsAtYearEnd,
            Tracks = rule.Tracks,
            FirstNumber = FirstNumber(others, rule.Tracks),
        };
        db.Add(stored);
        return await SaveAsync(db, programme, stored, rule, plan, cancellation);
    }

    public async Task<IResult> ChangeAsync(string programme, string id, ChangeSeries change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await FindAsync(db, programme, id, cancellation) is not { } stored)
            return ScheduleRefusals.NoSuchSeries;
        if (stored.Version != change.Version)
            return ScheduleRefusals.Changed;
        if (ScheduleReading.Rule(change.Rule, out var problem) is not { } rule)
            return ScheduleRefusals.Bad(problem!);

        var (plan, _) = await PlanAsync(db, programme, stored, rule, cancellation);
        stored.Version++;
        return await SaveAsync(db, programme, stored, rule, plan, cancellation);
    }

    /// <summary>The plan, and the programme's sessions that are not of the series.</summary>
    private async Task<(IReadOnlyList<PlannedDate> Plan, List<ScheduledSession> Others)> PlanAsync(
        ClassroomDb db, string programme, StoredSeries? stored, SeriesRule rule, CancellationToken cancellation)
    {
        var all = await YearReading.SessionsOf(db, programme).ToListAsync(cancellation);
        var own = all.Where(session => stored is not null && session.SeriesId == stored.Id).ToList();
        var closed = await opened.AmongAsync(db, own, cancellation);
        return (SeriesPlan.Of(rule, stored is null ? null : SeriesRule.Of(stored), own, closed), [.. all.Except(own)]);
    }

    private async Task<IResult> SaveAsync(
        ClassroomDb db, string programme, StoredSeries stored, SeriesRule rule, IReadOnlyList<PlannedDate> plan, CancellationToken cancellation)
    {
        if (Past(plan, stored.FirstNumber) is { } past)
            return past;

        var now = time.GetUtcNow();
        rule.WriteTo(stored);
        foreach (var date in plan)
        {
            if (date.Session is null)
                db.Add(Made(stored, date));
            else
                Apply(date, date.Session, now);
        }

        if (!await TrySaveAsync(db, cancellation))
            return ScheduleRefusals.Changed;

        ScheduleLog.SeriesSaved(logger, stored.Id, stored.Version, plan.Count);
        return TypedResults.Ok(await year.ReadAsync(programme, cancellation));
    }

    /// <summary>What would be put where nobody can come any more.</summary>
    private Refusal? Past(IReadOnlyList<PlannedDate> plan, int firstNumber)
    {
        var now = time.GetUtcNow();
        return plan.FirstOrDefault(date => date.Change is PlannedChange.New or PlannedChange.Changes && date.StartsAt <= now) is { } past
            ? ScheduleRefusals.Bad($"Class {firstNumber + past.Place - 1} would be at a time that is past.")
            : null;
    }

    private static ScheduledSession Made(StoredSeries series, PlannedDate date) => new()
    {
        Id = Guid.NewGuid().ToString("n"),
        ProgrammeId = series.ProgrammeId,
        Kind = SessionKind.Class,
        Number = series.FirstNumber + date.Place - 1,
        Title = TitleToCome,
        StartsAt = date.StartsAt,
        EndsAt = date.EndsAt,
        Zone = date.Zone,
        Tracks = date.Tracks,
        SeriesId = series.Id,
        SeriesPlace = date.Place,
    };

    private static void Apply(PlannedDate date, ScheduledSession session, DateTimeOffset now)
    {
        DateTimeOffset? cancelledAt = date.IsHeld ? null : session.CancelledAt ?? now;
        var same = (session.StartsAt, session.EndsAt, session.Zone, session.Tracks, session.CancelledAt)
            == (date.StartsAt, date.EndsAt, date.Zone, date.Tracks, cancelledAt);
        if (same)
            return;

        (session.StartsAt, session.EndsAt, session.Zone, session.Tracks, session.CancelledAt) =
            (date.StartsAt, date.EndsAt, date.Zone, date.Tracks, cancelledAt);
        session.Changed(now);
    }

    /// <summary>False: somebody else was faster.</summary>
    internal static async Task<bool> TrySaveAsync(ClassroomDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Numbers go on where the track's classes so far end.</summary>
    private static int FirstNumber(IEnumerable<ScheduledSession> others, Tracks tracks) =>
        1 + (others.Where(session => (session.Tracks & tracks) != Tracks.None).Max(session => session.Number) ?? 0);

    private static string NameOf(int first, string place) => $"Class {first + int.Parse(place) - 1}";

    private static Task<StoredSeries?> FindAsync(ClassroomDb db, string programme, string id, CancellationToken cancellation) =>
        db.StoredSeries.SingleOrDefaultAsync(series => series.Id == id && series.ProgrammeId == programme, cancellation);
}
