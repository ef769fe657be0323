using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Claims;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Exhibits;
using CityLeadership.Classroom.Web.Plans;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>
/// Who belongs in a live session, and from when: those enrolled in its programme whose track it is for, and everyone who has none; in a
/// meeting its two, and nobody else. Asked for at every arrival, so what it finds is kept for a moment; and kept for good while the database is down, because class goes on.
/// </summary>
internal sealed class ClassroomDoor(
    IDbContextFactory<ClassroomDb> databases, SignIns signIns, ILiveSessions live, TimeProvider time, ILogger<ClassroomDoor> logger)
    : IClassroomDoor
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(3);

    private static readonly Rejection NoSuchClass = new(
        "noSuchClass", "This class is not on your programme's calendar. Go to your home page and enter from there.");

    private static readonly Rejection InPerson = new(
        "inPerson", "This one meets in person, so it has no room here. The staff can tell you where to go.");

    private static readonly Rejection Cancelled = new(
        "cancelled", "This class is cancelled. Your home page shows what comes next.");

    private static readonly Rejection Over = new(
        "over", "This class is over. Your home page shows what comes next.");

    private static readonly LocalDateTimePattern DoorTime = LocalDateTimePattern.CreateWithInvariantCulture("d MMMM, H:mm");

    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    public async ValueTask<Admission> AdmitAsync(ClaimsPrincipal user, string session, CancellationToken cancellation)
    {
        var found = await FindAsync(session, cancellation);
        if (found is null || found.Session.ProgrammeId != user.Programme())
            return new Admission.Refused(NoSuchClass);

        var person = new PersonId(user.Person());
        if (!found.Roster.Any(expected => expected.Person == person))
            return new Admission.Refused(found.Facts.Confidential ? NoSuchClass : Rejections.NotExpected);

        return await ClosedAsync(found.Session, user.Role().IsHost(), cancellation) is { } closed
            ? new Admission.Refused(closed)
            : found.Over ? new Admission.Refused(Over)
            : new Admission.Welcome(person, found.Facts, found.Roster, found.Plan, found.Exhibits);
    }

    /// <summary>Never from what is kept: whoever loads the plan has just saved it.</summary>
    public async ValueTask<TeachingPlan?> PlanAsync(string session, CancellationToken cancellation)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            return await PlanAsync(db, session, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            ClassroomDoorLog.DatabaseSilent(logger, failure);
            return known.GetValueOrDefault(session)?.Plan;
        }
    }

    /// <summary>As with the plan. Nobody loses what is on the stage because the database is silent.</summary>
    public async ValueTask<ImmutableArray<Exhibit>?> ExhibitsAsync(string session, CancellationToken cancellation)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            return await ExhibitShelf.OfClassAsync(db, session, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            ClassroomDoorLog.DatabaseSilent(logger, failure);
            return null;
        }
    }

    public async ValueTask<bool> IsStillSignedInAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        try
        {
            return await signIns.FindAsync(user.Device(), cancellation) is not null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            ClassroomDoorLog.DatabaseSilent(logger, failure);
            return true;
        }
    }

    /// <summary>Why nobody enters now; null when people may. A class that is going on is entered whatever the calendar says.</summary>
    private async Task<Rejection?> ClosedAsync(ScheduledSession session, bool host, CancellationToken cancellation)
    {
        if (session.Kind == SessionKind.KickOff)
            return InPerson;

        var now = time.GetUtcNow();
        var planned = session.CancelledAt is null && Doors.PhaseAt(session, now, host) == CardPhase.Open;
        if (planned || await live.FindAsync(session.Id, cancellation) is not null)
            return null;

        if (session.CancelledAt is not null)
            return Cancelled;

        if (now >= session.StartsAt)
            return Over;

        var opens = Series.Local(host ? Doors.OpenForHostsAt(session) : Doors.OpenAt(session), session.Zone);
        return new Rejection("tooEarly", $"It is too early. You can come in from {DoorTime.Format(opens)} in {session.Programme.Place}.");
    }

    private async Task<Known?> FindAsync(string session, CancellationToken cancellation)
    {
        if (known.TryGetValue(session, out var kept) && time.GetElapsedTime(kept.At) < Freshness)
            return kept;

        try
        {
            var found = await LookUpAsync(session, cancellation);
            if (found is not null)
                known[session] = found;
            return found;
        }
        catch (Exception failure) when (kept is not null && failure is not OperationCanceledException)
        {
            ClassroomDoorLog.DatabaseSilent(logger, failure);
            return kept;
        }
    }

    private async Task<Known?> LookUpAsync(string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var session = await db.ScheduledSessions.AsNoTracking().Include(session => session.Programme)
            .SingleOrDefaultAsync(session => session.Id == id, cancellation);
        if (session is null)
            return null;

        var meeting = await db.Meetings.AsNoTracking().SingleOrDefaultAsync(meeting => meeting.SessionId == id, cancellation);
        var enrolments = await db.ExpectedAt(session).AsNoTracking()
            .Include(enrolment => enrolment.Person).Include(enrolment => enrolment.City)
            .OrderBy(enrolment => enrolment.PersonId)
            .ToListAsync(cancellation);
        var title = session.Number is { } number ? $"Class {number} · {session.Title}" : session.Title;
        return new Known(
            session,
            new SessionFacts(session.Id, title, session.Subtitle ?? "", session.StartsAt, session.EndsAt, session.Zone, meeting is not null),
            [
                .. enrolments
                    .Select(enrolment => new Expected(
                        new PersonId(enrolment.PersonId), meeting?.HostId == enrolment.PersonId ? Role.Faculty : enrolment.Role, enrolment.Seat,
                        enrolment.Person.Name, enrolment.City?.Name ?? "", enrolment.Title)),
            ],
            await PlanAsync(db, id, cancellation),
            await ExhibitShelf.OfClassAsync(db, id, cancellation),
            meeting?.Held is not null,
            time.GetTimestamp());
    }

    private static async Task<TeachingPlan?> PlanAsync(ClassroomDb db, string session, CancellationToken cancellation) =>
        await db.StoredPlans.AsNoTracking().SingleOrDefaultAsync(plan => plan.SessionId == session, cancellation) is { } stored
            ? PlanText.Read(stored.Json, stored.Version)
            : null;

    /// <param name="Over">A meeting of which was noted whether it was held: its log is gone, and it is not begun again.</param>
    private sealed record Known(
        ScheduledSession Session, SessionFacts Facts, ImmutableArray<Expected> Roster, TeachingPlan? Plan, ImmutableArray<Exhibit> Exhibits, bool Over, long At);
}

internal static partial class ClassroomDoorLog
{
    [LoggerMessage(3101, LogLevel.Warning, "The database does not answer; the door goes by what it knows")]
    public static partial void DatabaseSilent(ILogger logger, Exception failure);
}
