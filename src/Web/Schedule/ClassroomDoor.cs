using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Claims;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>
/// Who belongs in a live session: those enrolled in its programme whose track it is for, and everyone who has none. Asked for
/// at every arrival, so what it finds is kept for a moment; and kept for good while the database is down, because class goes on.
/// </summary>
internal sealed class ClassroomDoor(IDbContextFactory<ClassroomDb> databases, SignIns signIns, TimeProvider time, ILogger<ClassroomDoor> logger)
    : IClassroomDoor
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(3);

    private static readonly Rejection NoSuchClass = new(
        "noSuchClass", "This class is not on your programme's calendar. Go to your home page and enter from there.");

    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    public async ValueTask<Admission> AdmitAsync(ClaimsPrincipal user, string session, CancellationToken cancellation)
    {
        var found = await FindAsync(session, cancellation);
        if (found is null || found.Programme != user.Programme())
            return new Admission.Refused(NoSuchClass);

        var person = new PersonId(user.Person());
        return found.Roster.Any(expected => expected.Person == person)
            ? new Admission.Welcome(person, found.Facts, found.Roster)
            : new Admission.Refused(Rejections.NotExpected);
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
        if (await db.ScheduledSessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == id, cancellation) is not { } session)
            return null;

        var enrolments = await db.Enrolments.AsNoTracking()
            .Where(enrolment => enrolment.ProgrammeId == session.ProgrammeId)
            .Include(enrolment => enrolment.Person).Include(enrolment => enrolment.City)
            .OrderBy(enrolment => enrolment.PersonId)
            .ToListAsync(cancellation);
        var title = session.Number is { } number ? $"Class {number} · {session.Title}" : session.Title;
        return new Known(
            session.ProgrammeId,
            new SessionFacts(session.Id, title, session.Subtitle ?? "", session.StartsAt, session.EndsAt, session.Zone),
            [
                .. enrolments
                    .Where(enrolment => enrolment.Track == Tracks.None || (enrolment.Track & session.Tracks) != Tracks.None)
                    .Select(enrolment => new Expected(
                        new PersonId(enrolment.PersonId), enrolment.Role, enrolment.Seat,
                        enrolment.Person.Name, enrolment.City?.Name ?? "", enrolment.Title)),
            ],
            time.GetTimestamp());
    }

    private sealed record Known(string Programme, SessionFacts Facts, ImmutableArray<Expected> Roster, long At);
}

internal static partial class ClassroomDoorLog
{
    [LoggerMessage(3101, LogLevel.Warning, "The database does not answer; the door goes by what it knows")]
    public static partial void DatabaseSilent(ILogger logger, Exception failure);
}
