using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy.Erasing;

/// <summary>Whether somebody is on the list of a class that is open. Its record is being written, and holds their name.</summary>
internal sealed class OpenClasses(ILiveSessions live, TimeProvider time)
{
    /// <summary>Null: they are in none.</summary>
    public async Task<Refusal?> RefusalAsync(ClassroomDb db, string person, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (soon, lately) = (now.AddDays(1), now.AddDays(-1));
        var near = await db.ScheduledSessions.AsNoTracking()
            .Where(s => s.StartsAt < soon && s.EndsAt > lately && db.Enrolments.Any(e => e.ProgrammeId == s.ProgrammeId && e.PersonId == person))
            .Where(s => !db.ArchivedSessions.Any(a => a.SessionId == s.Id))
            .ToListAsync(cancellation);
        try
        {
            foreach (var session in near.Where(session => Doors.MayBeLive(session, now)))
            {
                if (await live.FindAsync(session.Id, cancellation) is { Phase: not Phase.Ended } state && state.People.ContainsKey(new(person)))
                    return ErasureRefusals.InClass(CalendarEvent.NameOf(session));
            }
        }
        catch (LogUnavailableException)
        {
            return ErasureRefusals.ClassesUnknown;
        }

        return null;
    }
}
