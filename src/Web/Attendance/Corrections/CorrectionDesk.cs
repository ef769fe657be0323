using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Corrections;

/// <summary>Where staff correct one person's attendance of one session, excuse it in advance, or take that back.</summary>
internal sealed class CorrectionDesk(IDbContextFactory<ClassroomDb> databases, TimeProvider time, ILogger<CorrectionDesk> logger)
{
    /// <summary>Null when the person is not expected at such a session of the programme.</summary>
    public async Task<PersonAtSession?> FindAsync(string programme, string session, string person, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await FindAsync(db, programme, session, person, cancellation);
    }

    public async Task<IResult> CorrectAsync(
        SignedInPerson by, string session, string person, CorrectAttendance correct, CancellationToken cancellation)
    {
        var reason = correct.Reason.Trim();
        if (reason.Length is 0 or > Lengths.Text)
            return CorrectionRefusals.NoReason;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var now = await FindAsync(db, by.Programme, session, person, cancellation);
        if (now is null)
            return CorrectionRefusals.NotExpected;
        if (correct.Version != now.Version)
            return CorrectionRefusals.Changed;
        if (!now.Held && correct.Status is not (null or AttendanceStatus.Excused))
            return CorrectionRefusals.NotHeldYet;
        if ((correct.Status ?? now.Measured?.Status) == now.Status && correct.Status != null == HasCorrection(now))
            return CorrectionRefusals.NothingChanges;

        if (await AddAsync(db, session, person, correct with { Reason = reason }, by.Id, cancellation) == 0)
            return CorrectionRefusals.Changed;

        AttendanceLog.Corrected(logger, by.Id, session, person);
        return TypedResults.Ok(await FindAsync(db, by.Programme, session, person, cancellation));
    }

    /// <summary>
    /// Whoever was absent or only partly there, and has watched the recording, has made the class up. What staff said stays.
    /// </summary>
    /// <param name="percent">Of the recording.</param>
    /// <returns>Whether the class counts as made up by now.</returns>
    public async Task<bool> MakeUpAsync(string session, string person, int percent, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var measured = await db.AttendanceResults.Where(r => r.SessionId == session && r.PersonId == person)
            .Select(r => (AttendanceStatus?)r.Status).SingleOrDefaultAsync(cancellation);
        var said = await db.AttendanceCorrections.Where(c => c.SessionId == session && c.PersonId == person)
            .OrderBy(c => c.Number).Select(c => new { c.Number, c.Status }).ToListAsync(cancellation);
        if (said is [.., { } last])
            return last.Status == AttendanceStatus.MadeUp;
        if (measured is not (AttendanceStatus.Absent or AttendanceStatus.Partly))
            return false;

        var watched = new CorrectAttendance(AttendanceStatus.MadeUp, $"Watched {percent} % of the recording", Version: 0);
        if (await AddAsync(db, session, person, watched, person, cancellation) > 0)
            AttendanceLog.MadeUp(logger, person, session);
        return true;
    }

    private static bool HasCorrection(PersonAtSession at) => at.History is [.., { Status: not null }];

    /// <summary>The number is the key, so that of two who correct at once exactly one is told to look again.</summary>
    private Task<int> AddAsync(
        ClassroomDb db, string session, string person, CorrectAttendance correct, string by, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "AttendanceCorrections" ("SessionId", "PersonId", "Number", "Status", "Reason", "By", "At")
            VALUES ({session}, {person}, {correct.Version + 1}, {correct.Status?.ToString()}, {correct.Reason}, {by}, {time.GetUtcNow().UtcTicks})
            ON CONFLICT ("SessionId", "PersonId", "Number") DO NOTHING
            """,
            cancellation);

    private async Task<PersonAtSession?> FindAsync(
        ClassroomDb db, string programme, string session, string person, CancellationToken cancellation)
    {
        var scheduled = await db.ScheduledSessions.AsNoTracking()
            .SingleOrDefaultAsync(
                s => s.Id == session && s.ProgrammeId == programme && s.CancelledAt == null
                    && (s.Kind == SessionKind.Class || s.Kind == SessionKind.KickOff),
                cancellation);
        var member = await db.Enrolments.AsNoTracking().Include(e => e.Person).Include(e => e.City)
            .SingleOrDefaultAsync(e => e.ProgrammeId == programme && e.PersonId == person, cancellation);
        if (scheduled is null || member is null || (member.Track & scheduled.Tracks) == Tracks.None)
            return null;

        var measured = await MeasuredAsync(db, session, person, cancellation);
        var history = await db.AttendanceCorrections.Where(c => c.SessionId == session && c.PersonId == person)
            .OrderBy(c => c.Number)
            .Select(c => new CorrectionEntry(c.Status, c.Reason, db.People.Where(p => p.Id == c.By).Select(p => p.Name).FirstOrDefault() ?? "", c.At))
            .ToListAsync(cancellation);
        return new(
            session, person, member.Person.Name, member.City?.Name ?? "", scheduled.StartsAt <= time.GetUtcNow(),
            (history.Count > 0 ? history[^1].Status : null) ?? measured?.Status, measured, history.Count, history);
    }

    private static async Task<MeasuredStays?> MeasuredAsync(ClassroomDb db, string session, string person, CancellationToken cancellation)
    {
        var held = await db.MeasuredSessions.AsNoTracking().SingleOrDefaultAsync(m => m.SessionId == session, cancellation);
        if (held is null)
            return null;

        var result = await db.AttendanceResults.AsNoTracking()
            .SingleOrDefaultAsync(r => r.SessionId == session && r.PersonId == person, cancellation);
        return new(result?.Status ?? AttendanceStatus.Excused, held.From, held.To, result?.Seconds ?? 0, result?.Stays ?? []);
    }
}
