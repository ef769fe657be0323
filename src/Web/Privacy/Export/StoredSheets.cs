using CityLeadership.Classroom.Web.CalendarFeeds;

namespace CityLeadership.Classroom.Web.Privacy.Export;

/// <summary>What stands of a person in the database's own tables. Of keys and secrets only that they exist: they would sign somebody in.</summary>
internal static class StoredSheets
{
    public static IReadOnlyList<Sheet> All { get; } =
    [
        Sheet.Of(
            "profile",
            ["Name", "How to say it", "E-mail", "Telephone", "Working language", "Assistant", "Assistant's telephone", "Assistant's e-mail"],
            (db, person) => db.People.Where(p => p.Id == person),
            p => [p.Name, p.Pronunciation, p.Email, p.Phone, p.Language, p.AssistantName, p.AssistantPhone, p.AssistantEmail]),
        Sheet.Of(
            "enrolments",
            ["Programme", "Role", "Part", "City", "Country", "Title", "Track", "Seat", "Invited", "Left"],
            (db, person) => db.Enrolments.Where(e => e.PersonId == person)
                .Select(e => new { Programme = e.Programme.Name, e.Role, e.Part, City = e.City!.Name, e.City.Country, e.Title, e.Track, e.Seat, e.InvitedAt, e.LeftAt }),
            e => [e.Programme, e.Role, e.Part, e.City, e.Country, e.Title, e.Track, e.Seat, e.InvitedAt, e.LeftAt]),
        Sheet.Of(
            "links",
            ["Made", "Opened", "Ends", "Withdrawn"],
            (db, person) => db.PersonalLinks.Where(l => l.PersonId == person).OrderBy(l => l.CreatedAt),
            l => [l.CreatedAt, l.OpenedAt, l.ExpiresAt, l.RevokedAt]),
        Sheet.Of(
            "devices",
            ["Browser", "Way in", "Signed in", "Last used", "Ends", "Ended"],
            (db, person) => db.Devices.Where(d => d.PersonId == person).OrderBy(d => d.CreatedAt),
            d => [d.Name, d.Way, d.CreatedAt, d.LastSeenAt, d.EndsAt, d.RevokedAt]),
        Sheet.Of(
            "institution-accounts",
            ["Provider", "Account", "Since"],
            (db, person) => db.InstitutionAccounts.Where(a => a.PersonId == person),
            a => [a.Issuer, a.Subject, a.BoundAt]),
        Sheet.Of(
            "calendar-feeds",
            ["Programme", "Address made"],
            (db, person) => db.CalendarFeeds.Where(f => f.PersonId == person).Select(f => new { f.Programme.Name, f.CreatedAt }),
            f => [f.Name, f.CreatedAt]),
        Sheet.Of(
            "keys-for-programs",
            ["For", "May", "Made", "Last used", "Ends", "Revoked"],
            (db, person) => db.MachineKeys.Where(k => k.MadeBy == person).OrderBy(k => k.CreatedAt),
            k => [k.Name, k.Scopes, k.CreatedAt, k.LastUsedAt, k.ExpiresAt, k.RevokedAt]),
        Sheet.Of(
            "mail",
            ["Made", "About", "To your assistant", "Stands", "Sent", "To", "Subject", "Text"],
            (db, person) => db.QueuedMails.Where(m => m.PersonId == person).OrderBy(m => m.CreatedAt),
            m => [m.CreatedAt, m.Kind, m.ForAssistant, m.State, m.SentAt, m.SentTo, m.Subject, m.Text]),
        Sheet.Of(
            "attendance",
            ["Session", "Date", "Status", "Seconds in class", "Times called on", "Seconds talking", "Hands", "Votes", "Breakouts", "Stays"],
            (db, person) => db.AttendanceResults.Where(r => r.PersonId == person)
                .Join(db.ScheduledSessions, r => r.SessionId, s => s.Id, (Result, Session) => new { Result, Session }).OrderBy(r => r.Session.StartsAt),
            r =>
            [
                CalendarEvent.NameOf(r.Session), r.Session.StartsAt, r.Result.Status, r.Result.Seconds, r.Result.Calls, r.Result.TalkSeconds, r.Result.Hands,
                r.Result.Votes, r.Result.Breakouts, string.Join("; ", r.Result.Stays.Select(stay => $"{Cell.Of(stay.From)} to {Cell.Of(stay.To)}")),
            ]),
        Sheet.Of(
            "attendance-corrections",
            ["Session", "Date", "Status", "Reason", "Written"],
            (db, person) => db.AttendanceCorrections.Where(c => c.PersonId == person)
                .Join(db.ScheduledSessions, c => c.SessionId, s => s.Id, (Said, Session) => new { Said, Session }).OrderBy(c => c.Said.At),
            c => [CalendarEvent.NameOf(c.Session), c.Session.StartsAt, c.Said.Status, c.Said.Reason, c.Said.At]),
        Sheet.Of(
            "telephone-calls",
            ["Session", "What came of it", "At"],
            (db, person) => db.PhoneCalls.Where(c => c.PersonId == person)
                .Join(db.ScheduledSessions, c => c.SessionId, s => s.Id, (Call, Session) => new { Call, Session }).OrderBy(c => c.Call.At),
            c => [CalendarEvent.NameOf(c.Session), c.Call.Outcome, c.Call.At]),
        Sheet.Of(
            "door-checks",
            ["Session", "Camera", "Microphone", "At"],
            (db, person) => db.DoorChecks.Where(c => c.PersonId == person)
                .Join(db.ScheduledSessions, c => c.SessionId, s => s.Id, (Check, Session) => new { Check, Session }).OrderBy(c => c.Check.At),
            c => [CalendarEvent.NameOf(c.Session), c.Check.Camera, c.Check.Microphone, c.Check.At]),
        Sheet.Of(
            "recordings-watched",
            ["Session", "Date", "Seconds watched", "Stretches of the video (seconds)", "First", "Last"],
            (db, person) => db.RecordingViews.Where(v => v.PersonId == person)
                .Join(db.ScheduledSessions, v => v.SessionId, s => s.Id, (View, Session) => new { View, Session }).OrderBy(v => v.View.FirstAt),
            v => [CalendarEvent.NameOf(v.Session), v.Session.StartsAt, v.View.Seconds, v.View.Stretches, v.View.FirstAt, v.View.LastAt]),
        Sheet.Of(
            "meetings",
            ["What", "Starts", "Held", "Cancelled"],
            (db, person) => db.Meetings.Where(m => m.MayorId == person || m.HostId == person).OrderBy(m => m.Session.StartsAt)
                .Select(m => new { m.Session.Title, m.Session.StartsAt, m.Held, m.Session.CancelledAt }),
            m => [m.Title, m.StartsAt, m.Held, m.CancelledAt]),
        Sheet.Of(
            "offered-times",
            ["What", "Starts", "Ends", "Withdrawn"],
            (db, person) => db.OfferedSlots.Where(s => s.HostId == person).OrderBy(s => s.StartsAt),
            s => [s.Kind, s.StartsAt, s.EndsAt, s.WithdrawnAt]),
        Sheet.Of(
            "looked-at",
            ["When", "What was done", "To what"],
            (db, person) => db.AuditEntries.Where(e => e.PersonId == person).OrderBy(e => e.Id),
            e => [e.At, e.Deed, e.Matter]),
    ];
}
