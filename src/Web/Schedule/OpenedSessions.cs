using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>Which scheduled sessions have begun to be fact: people came, or their time is over. Those are moved no more.</summary>
internal sealed class OpenedSessions(ILiveSessions live, TimeProvider time)
{
    /// <summary>Their ids.</summary>
    public async Task<HashSet<string>> AmongAsync(ClassroomDb db, IReadOnlyCollection<ScheduledSession> sessions, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var ids = sessions.Select(session => session.Id).ToList();
        var opened = await OverAsync(db, ids, cancellation);
        foreach (var session in sessions)
        {
            if (session.EndsAt <= now || (Doors.MayBeLive(session, now) && await IsLiveAsync(session.Id, cancellation)))
                opened.Add(session.Id);
        }

        return opened;
    }

    /// <summary>Those that ended, as far as the database knows: classes that are archived, and meetings of which was noted whether they were held.</summary>
    public static Task<HashSet<string>> OverAsync(ClassroomDb db, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        db.ArchivedSessions.Where(a => ids.Contains(a.SessionId)).Select(a => a.SessionId)
            .Concat(db.Meetings.Where(m => ids.Contains(m.SessionId) && m.Held != null).Select(m => m.SessionId))
            .ToHashSetAsync(cancellation);

    /// <summary>While the log does not answer, people may be in it.</summary>
    private async Task<bool> IsLiveAsync(string session, CancellationToken cancellation)
    {
        try
        {
            return await live.FindAsync(session, cancellation) is not null;
        }
        catch (LogUnavailableException)
        {
            return true;
        }
    }
}
