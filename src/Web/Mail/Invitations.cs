using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
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
        var programmes = db.Enrolments.Where(e => e.InvitedAt != null).Select(e => e.ProgrammeId).Union(db.Meetings.Select(m => m.ProgrammeId));
        foreach (var programme in await programmes.ToListAsync(cancellation))
            await QueueAsync(db, programme, cancellation);
    }

    /// <summary>All of a programme or nothing: what was told and the mails that tell it belong together.</summary>
    private async Task QueueAsync(ClassroomDb db, string programme, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var sessions = await db.ScheduledSessions.AsNoTracking()
            .Where(s => s.ProgrammeId == programme && s.EndsAt > now)
            .OrderBy(s => s.StartsAt).ToListAsync(cancellation);
        var ids = sessions.Select(session => session.Id).ToList();
        var readers = await db.Enrolments.AsNoTracking().Where(e => e.ProgrammeId == programme && e.Person.Email != null)
            .Select(e => new Reader(e.PersonId, e.Track, e.Person.AssistantEmail != null, e.InvitedAt != null)).ToListAsync(cancellation);
        var meetings = await db.Meetings.AsNoTracking().Where(m => ids.Contains(m.SessionId)).ToDictionaryAsync(m => m.SessionId, cancellation);
        var told = await db.ToldSessions.AsNoTracking().Where(t => ids.Contains(t.SessionId))
            .ToDictionaryAsync(t => (t.SessionId, t.PersonId), cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var session in sessions)
        {
            var meeting = meetings.GetValueOrDefault(session.Id);
            foreach (var person in readers)
            {
                var expected = session.CancelledAt is null && person.IsExpectedAt(session, meeting);
                var before = told.GetValueOrDefault((session.Id, person.PersonId));
                if (!person.HearsOf(meeting) || !IsNews(before, session, expected, now)
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

    private sealed record Reader(string PersonId, Tracks Track, bool HasAssistant, bool IsInvited)
    {
        /// <summary>Of the classes from when staff invited them; a meeting they or somebody agreed on for them.</summary>
        public bool HearsOf(Meeting? meeting) => IsInvited || meeting is not null;

        public bool IsExpectedAt(ScheduledSession session, Meeting? meeting) => session.Kind.IsMeeting()
            ? meeting is not null && (meeting.MayorId == PersonId || meeting.HostId == PersonId)
            : Track == Tracks.None || (Track & session.Tracks) != Tracks.None;
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
