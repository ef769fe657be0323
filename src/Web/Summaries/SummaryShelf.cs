using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Recordings;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>
/// Summaries of classes, from the live log the moment they end and from the archive after. Participants get theirs once
/// the class is over; hosts may look while it runs.
/// </summary>
internal sealed class SummaryShelf(
    IDbContextFactory<ClassroomDb> databases, ISessionArchive archive, ILiveSessions live, SessionPhases phases, RecordingShelf recordings,
    TimeProvider time)
{
    /// <summary>Null when this person's programme has no such class, it was never run, or it is not theirs to see yet.</summary>
    public async Task<ClassSummary?> FindAsync(SignedInPerson person, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await ReadAsync(db, person, id, cancellation) is not { } taught)
            return null;

        var recorded = (await recordings.FindManifestAsync(person, id, cancellation))?.Spans;
        var summary = SummaryReading.Read(taught.Card, taught.Log, taught.Reader, time.GetUtcNow(), recorded);
        return person.Role.IsHost()
            ? summary with { NotCalled = await NotCalledAsync(db, person, taught.Archived ? [] : taught.Log, cancellation) }
            : summary;
    }

    /// <summary>For hosts of a class: it and all that happened in it so far. Null as in <see cref="FindAsync"/>.</summary>
    public async Task<(SessionCard Card, SessionState State)?> FindStateAsync(SignedInPerson host, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, host, id, cancellation) is { } taught ? (taught.Card, taught.State) : null;
    }

    /// <summary>Null when the programme has no such session.</summary>
    public async Task<EarlierCalls?> FindCallsAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await EarlierCalls.FindAsync(db, programme, id, cancellation);
    }

    private async Task<Taught?> ReadAsync(ClassroomDb db, SignedInPerson person, string id, CancellationToken cancellation)
    {
        var session = await db.ScheduledSessions.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Id == id && s.ProgrammeId == person.Programme && s.Kind == SessionKind.Class, cancellation);
        if (session is null)
            return null;

        var archived = await db.ArchivedSessions.AnyAsync(s => s.SessionId == id, cancellation);
        IReadOnlyList<LogEntry> log = archived ? await archive.ReadAsync(id, cancellation) : await live.ReadLogAsync(id, cancellation);
        var state = SummaryReading.Fold(log);
        var host = person.Role.IsHost();
        if (state.Find(new PersonId(person.Id)) is not { } reader || (!host && state.Phase != Phase.Ended))
            return null;

        var card = SessionCard.Of(session, (await phases.OfAsync(db, [session], host, cancellation))[0].Phase, null);
        return new Taught(card, log, state, reader, archived);
    }

    /// <summary>Members of the programme whom this host has called in no archived class, nor in <paramref name="running"/>.</summary>
    private static async Task<IReadOnlyList<NotCalledSummary>> NotCalledAsync(
        ClassroomDb db, SignedInPerson host, IEnumerable<LogEntry> running, CancellationToken cancellation)
    {
        var archived = await db.ScheduledSessions
            .Where(s => s.ProgrammeId == host.Programme && db.ArchivedSessions.Any(a => a.SessionId == s.Id))
            .Select(s => s.Id).ToListAsync(cancellation);
        var calls = (await EarlierCalls.ReadAsync(db, archived, cancellation))
            .Concat(running.Select(entry => entry.Event).OfType<CalledOn>()).ToLookup(called => called.Person.Value, called => called.By.Value);
        var members = await db.Enrolments.AsNoTracking().Include(e => e.Person).Include(e => e.City)
            .Where(e => e.ProgrammeId == host.Programme && (e.Role == Role.Mayor || e.Role == Role.SeniorLeader))
            .ToListAsync(cancellation);
        return
        [
            .. members.Where(member => !calls[member.PersonId].Contains(host.Id))
                .Select(member => new NotCalledSummary(
                    member.PersonId, member.Person.Name, member.City?.Name ?? "", member.Role, calls[member.PersonId].Count()))
                .OrderBy(member => member.City, StringComparer.InvariantCulture).ThenBy(member => member.Name, StringComparer.InvariantCulture),
        ];
    }

    private sealed record Taught(SessionCard Card, IReadOnlyList<LogEntry> Log, SessionState State, Participant Reader, bool Archived);
}
