using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>
/// Keeps the calendars of those who were invited: whatever differs between what they are expected at and what they were last told
/// becomes a mail. So it does not matter who changed the year, and how.
/// </summary>
internal sealed class Invitations(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>Invites whoever was not yet. Returns how many.</summary>
    public async Task<int> InviteAsync(string programme, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Enrolments.Where(e => e.ProgrammeId == programme && e.InvitedAt == null && e.Person.Email != null)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.InvitedAt, now), cancellation);
    }

    public async Task QueueAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        foreach (var programme in await db.Enrolments.Where(e => e.InvitedAt != null).Select(e => e.ProgrammeId).Distinct().ToListAsync(cancellation))
            await QueueAsync(db, programme, cancellation);
    }

    /// <summary>All of a programme or nothing: what was told and the mails that tell it belong together.</summary>
    private async Task QueueAsync(ClassroomDb db, string programme, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var sessions = await db.ScheduledSessions.AsNoTracking()
            .Where(s => s.ProgrammeId == programme && s.EndsAt > now && (s.Kind == SessionKind.Class || s.Kind == SessionKind.KickOff))
            .OrderBy(s => s.StartsAt).ToListAsync(cancellation);
        var ids = sessions.Select(session => session.Id).ToList();
        var invited = await db.Enrolments.AsNoTracking().Where(e => e.ProgrammeId == programme && e.InvitedAt != null && e.Person.Email != null)
            .Select(e => new { e.PersonId, e.Track, HasAssistant = e.Person.AssistantEmail != null }).ToListAsync(cancellation);
        var told = await db.ToldSessions.AsNoTracking().Where(t => ids.Contains(t.SessionId))
            .ToDictionaryAsync(t => (t.SessionId, t.PersonId), cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var session in sessions)
        {
            foreach (var person in invited)
            {
                var expected = session.CancelledAt is null && (person.Track == Tracks.None || (person.Track & session.Tracks) != Tracks.None);
                if (!IsNews(told.GetValueOrDefault((session.Id, person.PersonId)), session, expected, now)
                    || !await TellAsync(db, session, person.PersonId, expected, cancellation))
                {
                    continue;
                }

                var kind = expected ? MailKind.Invitation : MailKind.Cancellation;
                var occasion = $"{kind}/{session.Id}/{session.Revision}/{now.UtcTicks}";
                foreach (var forAssistant in person.HasAssistant ? new[] { false, true } : [false])
                    await Occasions.QueueAsync(db, kind, programme, person.PersonId, forAssistant, session, occasion, session.EndsAt, now, cancellation);
            }
        }

        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Nobody is invited to what has begun, and whoever was never told of a session hears nothing of its end.</summary>
    private static bool IsNews(ToldSession? told, ScheduledSession session, bool expected, DateTimeOffset now) =>
        told is null ? expected && session.StartsAt > now : told.Expected != expected || (expected && told.Revision != session.Revision);

    /// <summary>False: another host tells them at this moment.</summary>
    private static async Task<bool> TellAsync(ClassroomDb db, ScheduledSession session, string person, bool expected, CancellationToken cancellation) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ToldSessions" ("SessionId", "PersonId", "Revision", "Expected")
            VALUES ({session.Id}, {person}, {session.Revision}, {expected})
            ON CONFLICT ("SessionId", "PersonId") DO UPDATE SET "Revision" = excluded."Revision", "Expected" = excluded."Expected"
            WHERE "ToldSessions"."Revision" <> excluded."Revision" OR "ToldSessions"."Expected" <> excluded."Expected"
            """,
            cancellation) == 1;
}
