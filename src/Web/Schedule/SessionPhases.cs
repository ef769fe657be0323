using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>How scheduled sessions stand: by the calendar, unless a host ended them.</summary>
internal sealed class SessionPhases(TimeProvider time)
{
    public async Task<IReadOnlyList<(ScheduledSession Session, CardPhase Phase)>> OfAsync(
        ClassroomDb db, IReadOnlyList<ScheduledSession> sessions, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var ids = sessions.Select(session => session.Id).ToList();
        var ended = await db.ArchivedSessions.Where(a => ids.Contains(a.SessionId)).Select(a => a.SessionId)
            .ToHashSetAsync(cancellation);
        return [.. sessions.Select(session => (session, Of(session, ended.Contains(session.Id), now)))];
    }

    private static CardPhase Of(ScheduledSession session, bool ended, DateTimeOffset now) =>
        ended || now >= Doors.CloseAt(session) ? CardPhase.Ended
        : now < Doors.OpenAt(session) ? CardPhase.Scheduled
        : CardPhase.Open;
}
