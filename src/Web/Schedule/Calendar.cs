using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Plans;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>A person's year: the sessions they are expected at, in order of time, and how each stands now.</summary>
internal sealed class Calendar(IDbContextFactory<ClassroomDb> databases, SessionPhases phases, IRecordingStore recordings, TimeProvider time)
{
    public async Task<HomeAnswer> HomeAsync(SignedInPerson person, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var track = await db.Enrolments.Where(e => e.ProgrammeId == person.Programme && e.PersonId == person.Id)
            .Select(e => e.Track).SingleAsync(cancellation);
        var sessions = await db.SessionsOf(person.Programme, person.Id, track).AsNoTracking()
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .ToListAsync(cancellation);
        var mine = await db.AttendanceResults.Where(r => r.PersonId == person.Id)
            .ToDictionaryAsync(r => r.SessionId, r => r.Status, cancellation);

        var corrections = await StandingCorrections.ReadAsync(db.AttendanceCorrections.Where(c => c.PersonId == person.Id), cancellation);

        var (year, meetings) = (new List<SessionCard>(), new List<SessionCard>());
        SessionCard? next = null;
        foreach (var (session, phase) in await phases.OfAsync(db, sessions, person.Role.IsHost(), cancellation))
        {
            var card = Card(session, phase, Standing(session, phase)) with { Recorded = phase == CardPhase.Open && phases.IsRecorded(session.Id) };
            (card.Kind.IsMeeting() ? meetings : year).Add(card);
            next ??= phase is CardPhase.Scheduled or CardPhase.Open && card.Kind != SessionKind.KickOff ? card : null;
        }

        var asked = next is null ? [] : await PlanCallers.ToldAsync(db, next.Id, person.Id, cancellation);
        var recorded = await recordings.SessionsAsync(cancellation);
        return new(
            now, next, asked, year, meetings.FindAll(card => card.Phase is CardPhase.Scheduled or CardPhase.Open),
            [.. year.Select(card => card.Id).Intersect(recorded)]);

        SessionCard Card(ScheduledSession session, CardPhase phase, Mine? measured) =>
            corrections.Of(session.Id, person.Id) is { } said
                ? SessionCard.Of(session, phase, Enum.Parse<Mine>(said.ToString()), measured)
                : SessionCard.Of(session, phase, measured);

        Mine? Standing(ScheduledSession session, CardPhase phase) =>
            !person.Role.IsMember() || session.Kind.IsMeeting() ? null
            : mine.TryGetValue(session.Id, out var status) ? Enum.Parse<Mine>(status.ToString())
            : phase is CardPhase.Ended or CardPhase.Cancelled ? null
            : Mine.Expected;
    }
}

/// <param name="Now">The server's clock.</param>
/// <param name="Next">What is open or comes next.</param>
/// <param name="AskedAbout">The questions they were told they will be called on about in it; one may be empty.</param>
/// <param name="Year">What takes place for the person's track.</param>
/// <param name="Recorded">Sessions of the year of which there is a recording, or the beginning of one.</param>
/// <param name="Meetings">Their own calls, check-ins and debriefs that are still to come, or are open.</param>
internal sealed record HomeAnswer(
    DateTimeOffset Now, SessionCard? Next, IReadOnlyList<string> AskedAbout, IReadOnlyList<SessionCard> Year, IReadOnlyList<SessionCard> Meetings,
    IReadOnlyList<string> Recorded);
