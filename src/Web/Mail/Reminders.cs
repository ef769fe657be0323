using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>Before each session, a reminder to everybody who is expected; again when it is moved to another time.</summary>
internal sealed class Reminders(IDbContextFactory<ClassroomDb> databases, IOptions<MailOptions> options, TimeProvider time)
{
    public async Task QueueAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var until = now + options.Value.RemindBefore;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var soon = await db.ScheduledSessions.AsNoTracking()
            .Where(s => s.StartsAt > now && s.StartsAt <= until && s.CancelledAt == null)
            .ToListAsync(cancellation);
        foreach (var session in soon)
            await QueueAsync(db, session, now, cancellation);
    }

    private static async Task QueueAsync(ClassroomDb db, ScheduledSession session, DateTimeOffset now, CancellationToken cancellation)
    {
        var expected = await db.ExpectedAt(session).Where(e => e.Person.Email != null)
            .Where(e => !db.QueuedMails.Any(m => m.SessionId == session.Id && m.PersonId == e.PersonId && m.Kind == MailKind.Reminder && m.NotAfter == session.StartsAt && !m.ForAssistant))
            .Select(e => new { e.PersonId, HasAssistant = e.Person.AssistantEmail != null })
            .ToListAsync(cancellation);
        var occasion = $"reminder/{session.Id}/{session.StartsAt.UtcTicks}";
        foreach (var person in expected)
        {
            // The assistant first: where their own is found, both are there.
            if (person.HasAssistant)
                await Occasions.QueueAsync(db, MailKind.Reminder, session.ProgrammeId, person.PersonId, true, session, occasion, session.StartsAt, now, cancellation);
            await Occasions.QueueAsync(db, MailKind.Reminder, session.ProgrammeId, person.PersonId, false, session, occasion, session.StartsAt, now, cancellation);
        }
    }
}
