using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Bookings;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy.Erasing;

/// <summary>What the database's own tables hold of a person, and taking it out of them: all at once, in the caller's transaction.</summary>
internal static class Belongings
{
    /// <summary>To them, and to others about a talk with them, in which their name stands.</summary>
    public static IQueryable<QueuedMail> Mails(ClassroomDb db, string person) => db.QueuedMails
        .Where(m => m.PersonId == person || db.Meetings.Any(t => t.SessionId == m.SessionId && (t.MayorId == person || t.HostId == person)));

    public static IQueryable<Meeting> MeetingsAhead(ClassroomDb db, string person, DateTimeOffset now) => db.Meetings
        .Where(m => (m.MayorId == person || m.HostId == person) && m.LapsedAt == null && m.Held == null && m.Session.EndsAt > now);

    public static async Task TakeAwayAsync(ClassroomDb db, string person, DateTimeOffset now, CancellationToken cancellation)
    {
        await EndAccessAsync(db, person, cancellation);
        await ForgetAnswersAsync(db, person, cancellation);
        await Mails(db, person).ExecuteDeleteAsync(cancellation);
        await db.ToldSessions.Where(t => t.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.DoorChecks.Where(c => c.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.PhoneCalls.Where(c => c.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.RecordingViews.Where(v => v.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.StoredPortraits.Where(p => p.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.AttendanceCorrections.Where(c => c.PersonId == person)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Reason, ""), cancellation);
        await RenameAsync(db, person, now, cancellation);
        await EndMeetingsAsync(db, person, now, cancellation);
    }

    private static async Task EndAccessAsync(ClassroomDb db, string person, CancellationToken cancellation)
    {
        var email = await db.People.Where(p => p.Id == person).Select(p => p.Email).SingleAsync(cancellation);
        await db.Devices.Where(d => d.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.PersonalLinks.Where(l => l.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.CalendarFeeds.Where(f => f.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.MachineKeys.Where(k => k.MadeBy == person).ExecuteDeleteAsync(cancellation);
        await db.InstitutionAccounts.Where(a => a.PersonId == person).ExecuteDeleteAsync(cancellation);
        await db.SignInCodes.Where(c => c.PersonId == person || c.Email == email).ExecuteDeleteAsync(cancellation);
        await db.LinkRequests.Where(r => r.Email == email).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>What programs were answered and may be answered again: for a day it holds whom it was about.</summary>
    private static async Task ForgetAnswersAsync(ClassroomDb db, string person, CancellationToken cancellation)
    {
        var name = await db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync(cancellation);
        await db.MachineWrites.Where(w => w.Body != null && (w.Body.Contains(person) || w.Body.Contains(name))).ExecuteDeleteAsync(cancellation);
    }

    private static async Task RenameAsync(ClassroomDb db, string person, DateTimeOffset now, CancellationToken cancellation)
    {
        await db.People.Where(p => p.Id == person).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.Name, Forgetting.Name).SetProperty(p => p.Pronunciation, (string?)null).SetProperty(p => p.Phone, (string?)null)
                .SetProperty(p => p.Email, (string?)null).SetProperty(p => p.Language, (string?)null).SetProperty(p => p.AssistantName, (string?)null)
                .SetProperty(p => p.AssistantPhone, (string?)null).SetProperty(p => p.AssistantEmail, (string?)null),
            cancellation);
        await db.Enrolments.Where(e => e.PersonId == person).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.CityId, (string?)null).SetProperty(e => e.Title, "").SetProperty(e => e.Part, (GuestPart?)null)
                .SetProperty(e => e.Seat, (int?)null).SetProperty(e => e.InvitedAt, (DateTimeOffset?)null).SetProperty(e => e.LeftAt, e => e.LeftAt ?? now),
            cancellation);
    }

    /// <summary>Talks that are past stay as held or not held; those ahead are cancelled, and the other one's calendar is told.</summary>
    private static async Task EndMeetingsAsync(ClassroomDb db, string person, DateTimeOffset now, CancellationToken cancellation)
    {
        var ahead = await MeetingsAhead(db, person, now).Select(m => m.SessionId).ToListAsync(cancellation);
        var meetings = await db.Meetings.Include(m => m.Session).Where(m => m.MayorId == person || m.HostId == person).ToListAsync(cancellation);
        var names = await db.People.Where(p => db.Meetings.Any(m => m.MayorId == p.Id || m.HostId == p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        foreach (var meeting in meetings)
        {
            meeting.Session.Title = meeting.Kind.Title(names[meeting.MayorId], names[meeting.HostId]);
            if (!ahead.Contains(meeting.SessionId))
                continue;
            (meeting.LapsedAt, meeting.Session.CancelledAt) = (now, now);
            meeting.Session.Changed(now);
        }

        await db.SaveChangesAsync(cancellation);
        await db.OfferedSlots.Where(s => s.HostId == person && s.WithdrawnAt == null && s.EndsAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.WithdrawnAt, now), cancellation);
    }
}
