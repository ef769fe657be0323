using System.Collections.Concurrent;
using System.Collections.Immutable;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Groupings.History;

/// <summary>
/// Reads breakouts from session logs: from the archive once a log is closed, and then only once, because it never changes any
/// more; from the live session until then. Only classes count: what is said in a debrief stays there, and so does who came.
/// </summary>
internal sealed class ArchivedSets(IDbContextFactory<ClassroomDb> databases, ISessionArchive archive, ILiveSessions live, TimeProvider time) : IPastSets
{
    private const string Opened = "breakoutsOpened";

    /// <summary>By session; a few kilobytes each, some nine a year and programme.</summary>
    private readonly ConcurrentDictionary<string, ImmutableArray<PastSet>> closed = new(StringComparer.Ordinal);

    public async Task<ImmutableArray<PastSet>> OfYearAsync(string programme, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var sessions = await db.ScheduledSessions.AsNoTracking()
            .Where(s => s.ProgrammeId == programme && s.Kind == SessionKind.Class)
            .Select(s => new { Session = s, IsClosed = db.ArchivedSessions.Any(a => a.SessionId == s.Id) })
            .ToListAsync(cancellation);
        var sets = ImmutableArray.CreateBuilder<PastSet>();
        foreach (var (session, isClosed) in sessions.Select(row => (row.Session, row.IsClosed)))
        {
            sets.AddRange(isClosed ? await ClosedAsync(db, session.Id, cancellation)
                : Doors.MayBeLive(session, time.GetUtcNow()) ? SetsOf(await live.FindAsync(session.Id, cancellation))
                : []);
        }

        sets.Sort((one, other) => one.OpenedAt.CompareTo(other.OpenedAt));
        return sets.ToImmutable();
    }

    private async Task<ImmutableArray<PastSet>> ClosedAsync(ClassroomDb db, string session, CancellationToken cancellation)
    {
        if (closed.TryGetValue(session, out var kept))
            return kept;

        var sets = await db.ArchivedEntries.AnyAsync(e => e.SessionId == session && e.Kind == Opened, cancellation)
            ? SetsOf((await archive.ReadAsync(session, cancellation)).Aggregate(
                SessionState.Initial, (state, entry) => SessionApply.Apply(state, entry.Event, entry.At)))
            : [];
        return closed[session] = sets;
    }

    private static ImmutableArray<PastSet> SetsOf(SessionState? state) =>
        state is null ? [] : [.. state.Breakouts.Select(set => new PastSet(set.Title, set.OpenedAt, [.. set.Rooms.Select(room => RoomOf(set, room))]))];

    private static PastRoom RoomOf(BreakoutSet set, BreakoutRoom room) => new(
        room.Name,
        [.. set.People.Where(person => person.Value.Room == room.Id).Select(person => person.Key.Value)],
        [.. room.Been.Select(person => person.Value)]);
}
