using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>Who was called in the classes of the series before one, so that hosts see whom nobody has called yet.</summary>
/// <param name="Classes">Classes before it that are on record; 0: nothing is known yet.</param>
/// <param name="Calls">How often in these, by person; who was never called is not in it.</param>
internal sealed record EarlierCalls(int Classes, IReadOnlyDictionary<string, int> Calls)
{
    /// <summary>Null when the programme has no such session.</summary>
    public static async Task<EarlierCalls?> FindAsync(ClassroomDb db, string programme, string session, CancellationToken cancellation)
    {
        var start = await db.ClassesOf(programme).Where(s => s.Id == session)
            .Select(s => (DateTimeOffset?)s.StartsAt).SingleOrDefaultAsync(cancellation);
        if (start is null)
            return null;

        var taught = await db.ScheduledSessions
            .Where(s => s.ProgrammeId == programme && s.Kind == SessionKind.Class && s.Id != session)
            .Where(s => db.ArchivedSessions.Any(a => a.SessionId == s.Id))
            .Select(s => new { s.Id, s.StartsAt }).ToListAsync(cancellation);
        var before = taught.Where(s => s.StartsAt < start).Select(s => s.Id).ToList();
        var calls = await ReadAsync(db, before, cancellation);
        return new(before.Count, calls.CountBy(call => call.Person.Value).ToDictionary());
    }

    /// <summary>Every call in archived sessions.</summary>
    public static async Task<IReadOnlyList<CalledOn>> ReadAsync(ClassroomDb db, IReadOnlyCollection<string> sessions, CancellationToken cancellation)
    {
        var kind = EventKinds.Of(new CalledOn(default, default, false, false));
        var entries = await db.ArchivedEntries.Where(e => e.Kind == kind && sessions.Contains(e.SessionId))
            .Select(e => e.Json).ToListAsync(cancellation);
        return [.. entries.Select(json => JsonSerializer.Deserialize<LogEntry>(json, ClassroomJson.Options)!.Event).OfType<CalledOn>()];
    }
}
