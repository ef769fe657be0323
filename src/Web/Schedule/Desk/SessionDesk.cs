using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Schedule.Desk;

/// <summary>Staff change single sessions: enter, rename, move, cancel, bring back. Nothing is ever deleted.</summary>
internal sealed class SessionDesk(
    IDbContextFactory<ClassroomDb> databases, OpenedSessions opened, YearReading year, TimeProvider time, ILogger<SessionDesk> logger)
{
    public async Task<IResult> AddAsync(string programme, AddSession add, CancellationToken cancellation)
    {
        var problem = ScheduleReading.Problem(add.Title, add.Subtitle) ?? ScheduleReading.Problem(add.Zone, add.Minutes, add.Tracks);
        if (add.Kind is not (SessionKind.KickOff or SessionKind.Class))
            return ScheduleRefusals.Unreadable;
        if (ScheduleReading.Local(add.Start, ref problem) is not { } local || problem is not null)
            return ScheduleRefusals.Bad(problem!);

        var start = Series.At(local, add.Zone);
        if (start <= time.GetUtcNow())
            return ScheduleRefusals.Bad("That time is past.");

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var session = new ScheduledSession
        {
            Id = Guid.NewGuid().ToString("n"),
            ProgrammeId = programme,
            Kind = add.Kind,
            Title = add.Title.Trim(),
            Subtitle = Given(add.Subtitle),
            StartsAt = start,
            EndsAt = start.AddMinutes(add.Minutes),
            Zone = add.Zone,
            Tracks = add.Tracks,
        };
        db.Add(session);
        return await SaveAsync(db, session, "added", cancellation);
    }

    public Task<IResult> ChangeAsync(string programme, string id, ChangeSession change, CancellationToken cancellation) =>
        OnAsync(programme, id, change.Revision, "changed", (of, session, closed) =>
        {
            var problem = ScheduleReading.Problem(change.Title, change.Subtitle) ?? ScheduleReading.Problem(session.Zone, change.Minutes, change.Tracks);
            if (ScheduleReading.Local(change.Start, ref problem) is not { } local || problem is not null)
                return ScheduleRefusals.Bad(problem!);

            // Its own start as it was written stays that instant, also within an hour that comes twice.
            var same = local == Series.Local(session.StartsAt, session.Zone);
            var start = same ? session.StartsAt : Series.At(local, session.Zone);
            if (Place(of, session, closed, start, start.AddMinutes(change.Minutes)) is { } refused)
                return refused;
            if (closed && session.Tracks != change.Tracks)
                return ScheduleRefusals.Closed(YearReading.NameOf(session));

            (session.Title, session.Subtitle, session.Tracks) = (change.Title.Trim(), Given(change.Subtitle), change.Tracks);
            return null;
        }, cancellation);

    public Task<IResult> CancelAsync(string programme, string id, SessionNamed named, CancellationToken cancellation) =>
        OnAsync(programme, id, named.Revision, "cancelled", (_, session, closed) =>
        {
            if (closed)
                return ScheduleRefusals.Closed(YearReading.NameOf(session));

            session.CancelledAt ??= time.GetUtcNow();
            return null;
        }, cancellation);

    public Task<IResult> BringBackAsync(string programme, string id, SessionNamed named, CancellationToken cancellation) =>
        OnAsync(programme, id, named.Revision, "brought back", (_, session, closed) =>
        {
            if (closed)
                return ScheduleRefusals.Closed(YearReading.NameOf(session));

            session.CancelledAt = null;
            return null;
        }, cancellation);

    /// <summary>Undoes a move: back to the date its series has for it.</summary>
    public Task<IResult> PutBackAsync(string programme, string id, SessionNamed named, CancellationToken cancellation) =>
        OnAsync(programme, id, named.Revision, "put back", (of, session, closed) =>
            session.Moved && of is not null && YearReading.RuledStart(session, of) is { } start
                ? Place(of, session, closed, start, start.AddMinutes(of.Minutes))
                : ScheduleRefusals.NotMoved(YearReading.NameOf(session)), cancellation);

    /// <summary>Gives a session its time, if it may have it, and notes whether that is where its series would have it.</summary>
    private Refusal? Place(StoredSeries? of, ScheduledSession session, bool closed, DateTimeOffset start, DateTimeOffset end)
    {
        if ((session.StartsAt, session.EndsAt) == (start, end))
            return null;
        if (closed)
            return ScheduleRefusals.Closed(YearReading.NameOf(session));
        if (start <= time.GetUtcNow())
            return ScheduleRefusals.Bad("That time is past.");

        (session.StartsAt, session.EndsAt) = (start, end);
        session.Moved = of is not null && (YearReading.RuledStart(session, of) != start || end - start != TimeSpan.FromMinutes(of.Minutes));
        return null;
    }

    /// <param name="change">Changes the session of that series, or says why not. Told whether it was opened or is over.</param>
    private async Task<IResult> OnAsync(
        string programme, string id, int revision, string what, Func<StoredSeries?, ScheduledSession, bool, Refusal?> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await YearReading.SessionsOf(db, programme).SingleOrDefaultAsync(s => s.Id == id, cancellation) is not { } session)
            return ScheduleRefusals.NoSuchSession;
        if (session.Revision != revision)
            return ScheduleRefusals.Changed;

        var closed = await opened.AmongAsync(db, [session], cancellation);
        var of = await db.StoredSeries.AsNoTracking().SingleOrDefaultAsync(s => s.Id == session.SeriesId, cancellation);
        if (change(of, session, closed.Contains(id)) is { } refused)
            return refused;

        if (db.ChangeTracker.HasChanges())
            session.Changed(time.GetUtcNow());
        return await SaveAsync(db, session, what, cancellation);
    }

    private async Task<IResult> SaveAsync(ClassroomDb db, ScheduledSession session, string what, CancellationToken cancellation)
    {
        if (!await SeriesDesk.TrySaveAsync(db, cancellation))
            return ScheduleRefusals.Changed;

        ScheduleLog.SessionChanged(logger, session.Id, session.Revision, what);
        return TypedResults.Ok(await year.ReadAsync(session.ProgrammeId, cancellation));
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
