using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>Who is expected where: a track's people and all who follow none at its classes, two people at a meeting.</summary>
internal static class ExpectedPeople
{
    /// <summary>Whether it takes place between two, and not for whole tracks.</summary>
    public static bool IsMeeting(this SessionKind kind) => kind is SessionKind.OnboardingCall or SessionKind.CheckIn or SessionKind.CoachingDebrief;

    /// <summary>Those of its programme who are expected at a session, or would be if it took place.</summary>
    public static IQueryable<Enrolment> ExpectedAt(this ClassroomDb db, ScheduledSession session)
    {
        var (programme, id, tracks, startsAt) = (session.ProgrammeId, session.Id, session.Tracks, session.StartsAt);
        var enrolled = db.Enrolments.Where(e => e.ProgrammeId == programme && (e.LeftAt == null || e.LeftAt > startsAt));
        return session.Kind.IsMeeting()
            ? enrolled.Where(e => db.Meetings.Any(m => m.SessionId == id && (m.MayorId == e.PersonId || m.HostId == e.PersonId)))
            : enrolled.Where(e => e.Track == Tracks.None || (e.Track & tracks) != Tracks.None);
    }

    /// <summary>A person's calendar: the classes of their track, and their own meetings.</summary>
    /// <param name="track">None: every class.</param>
    public static IQueryable<ScheduledSession> SessionsOf(this ClassroomDb db, string programme, string person, Tracks track) => db.ScheduledSessions
        .Where(s => s.ProgrammeId == programme)
        .Where(s => s.Kind == SessionKind.Class || s.Kind == SessionKind.KickOff
            ? track == Tracks.None || (s.Tracks & track) != Tracks.None
            : db.Meetings.Any(m => m.SessionId == s.Id && (m.MayorId == person || m.HostId == person)));

    /// <summary>What takes place for whole tracks. Of meetings only the two who meet learn anything, and staff when they are.</summary>
    public static IQueryable<ScheduledSession> ClassesOf(this ClassroomDb db, string programme) => db.ScheduledSessions
        .Where(s => s.ProgrammeId == programme && (s.Kind == SessionKind.Class || s.Kind == SessionKind.KickOff));
}
