using System.Collections.Concurrent;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>How scheduled sessions stand: by the calendar, unless the live session knows better (ended early, still going on).</summary>
internal sealed class SessionPhases(ILiveSessions live, TimeProvider time)
{
    /// <summary>A class full of people looks at its home page within the same seconds.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, (Phase? Phase, bool Recorded, long At)> known = new(StringComparer.Ordinal);

    /// <param name="host">Hosts may come earlier than others.</param>
    public async Task<IReadOnlyList<(ScheduledSession Session, CardPhase Phase)>> OfAsync(
        ClassroomDb db, IReadOnlyList<ScheduledSession> sessions, bool host, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var ids = sessions.Select(session => session.Id).ToList();
        var over = await OpenedSessions.OverAsync(db, ids, cancellation);
        var standing = new List<(ScheduledSession, CardPhase)>(sessions.Count);
        foreach (var session in sessions)
        {
            var planned = Doors.PhaseAt(session, now, host);
            var phase = over.Contains(session.Id) ? CardPhase.Ended
                : session.CancelledAt is not null ? CardPhase.Cancelled
                : !Doors.MayBeLive(session, now) ? planned
                : await LiveAsync(session.Id, cancellation) switch
                {
                    null => planned,
                    Phase.Ended => CardPhase.Ended,
                    _ => CardPhase.Open,
                };
            standing.Add((session, phase));
        }

        return standing;
    }

    /// <summary>Whether a session was being recorded when <see cref="OfAsync"/> looked last.</summary>
    public bool IsRecorded(string session) => known.TryGetValue(session, out var kept) && kept.Recorded;

    /// <summary>Null: nobody has come, or the log does not answer and the calendar has to do.</summary>
    private async Task<Phase?> LiveAsync(string session, CancellationToken cancellation)
    {
        if (known.TryGetValue(session, out var kept) && time.GetElapsedTime(kept.At) < Freshness)
            return kept.Phase;

        try
        {
            var state = await live.FindAsync(session, cancellation);
            known[session] = (state?.Phase, state?.Recording.IsUnderWay == true, time.GetTimestamp());
            return state?.Phase;
        }
        catch (LogUnavailableException)
        {
            return kept.Phase;
        }
    }
}
