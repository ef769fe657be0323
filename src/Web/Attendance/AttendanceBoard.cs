using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Attendance.Joining;
using CityLeadership.Classroom.Web.Attendance.Phoning;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>Who was expected at a session and who came: from the measured results once there are some, else from the log as it stands.</summary>
internal sealed class AttendanceBoard(
    IDbContextFactory<ClassroomDb> databases, ILiveSessions live, SessionPhases phases, TimeProvider time)
{
    /// <summary>Null when the programme has no such session.</summary>
    /// <param name="withPhoneCalls">Who telephoned whom is for staff.</param>
    public async Task<AttendanceAnswer?> FindAsync(string programme, string id, bool withPhoneCalls, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var session = await db.ClassesOf(programme).AsNoTracking().Include(s => s.Programme).SingleOrDefaultAsync(s => s.Id == id, cancellation);
        if (session is null)
            return null;

        var members = await db.Enrolments.AsNoTracking().Include(e => e.Person).Include(e => e.City)
            .Where(e => e.ProgrammeId == programme && (e.Track & session.Tracks) != Tracks.None && (e.LeftAt == null || e.LeftAt > session.StartsAt))
            .ToListAsync(cancellation);
        var phase = (await phases.OfAsync(db, [session], host: true, cancellation))[0].Phase;
        var card = SessionCard.Of(session, phase, null);
        var corrections = await StandingCorrections.ReadAsync(db.AttendanceCorrections.Where(c => c.SessionId == id), cancellation);
        var measured = await db.MeasuredSessions.AsNoTracking().SingleOrDefaultAsync(m => m.SessionId == id, cancellation);
        var answer = measured is null
            ? Running(card, members, corrections, AttendanceRule.Of(session.Programme), await live.ReadLogAsync(id, cancellation), await JoinSteps.ReadAsync(db, session, cancellation))
            : Measured(card, members, corrections, measured, await db.AttendanceResults.AsNoTracking().Where(r => r.SessionId == id)
                .ToDictionaryAsync(r => r.PersonId, cancellation));
        if (!withPhoneCalls)
            return answer;

        var calls = await PhoneDesk.ReadAsync(db, id, cancellation);
        return answer with { People = [.. answer.People.Select(person => person with { PhoneCalls = [.. calls[person.Person]] })] };
    }

    private AttendanceAnswer Running(
        SessionCard card, IEnumerable<Enrolment> members, StandingCorrections corrections, AttendanceRule rule, IReadOnlyList<LogEntry> log,
        Dictionary<string, JoinAnswer> steps)
    {
        var record = ClassRecord.Read(log, time.GetUtcNow());
        return Answer(card, record.To, final: false, record.Seconds, members, corrections, person =>
        {
            var theirs = record.Of(person);
            var status = record.Ended ? StatusOf(rule.Judge(theirs.Seconds, record.Seconds))
                : theirs.Presence == Presence.Here ? AttenderStatus.Here
                : AttenderStatus.Missing;
            var join = status == AttenderStatus.Missing && theirs.Presence == Presence.Expected ? steps.GetValueOrDefault(person, JoinAnswer.NoSign) : null;
            return new(theirs.Presence, status, theirs.Seconds, theirs.Stays, theirs.Calls, join);
        });
    }

    private static AttendanceAnswer Measured(
        SessionCard card, IEnumerable<Enrolment> members, StandingCorrections corrections, MeasuredSession measured,
        Dictionary<string, AttendanceResult> results) =>
        Answer(card, measured.MeasuredAt, final: true, (int)Math.Round((measured.To - measured.From).TotalSeconds), members, corrections, person =>
            results.TryGetValue(person, out var result)
                ? new(result.Seconds > 0 ? Presence.Left : Presence.Expected, StatusOf(result.Status), result.Seconds, result.Stays, result.Calls, null)
                : new(Presence.Expected, AttenderStatus.Excused, 0, [], 0, null));

    private static AttendanceAnswer Answer(
        SessionCard card, DateTimeOffset measuredAt, bool final, int of, IEnumerable<Enrolment> members, StandingCorrections corrections,
        Func<string, Row> rowOf)
    {
        var people = members.Select(member => Attender(member, rowOf(member.PersonId), corrections.Of(card.Id, member.PersonId), of))
            .OrderBy(person => person.City, StringComparer.InvariantCulture).ThenBy(person => person.Role)
            .ThenBy(person => person.Name, StringComparer.InvariantCulture)
            .ToList();
        var here = people.Count(person => final ? person.Seconds > 0 : person.Presence == Presence.Here);
        var excused = people.Count(person => person is { Status: AttenderStatus.Excused, Measured: not null });
        return new(card, measuredAt, final, people.Count - excused, here, of / 60, people);
    }

    /// <summary>Who came although they were excused is here for as long as the class runs.</summary>
    private static AttenderAnswer Attender(Enrolment member, Row row, AttendanceStatus? correction, int of)
    {
        var person = member.Person;
        var said = row.Status == AttenderStatus.Here ? null : correction;
        var assistant = person is { AssistantName: { } name, AssistantPhone: { } phone } ? new AssistantAnswer(name, phone) : null;
        return new(
            person.Id, person.Name, member.City?.Name ?? "", member.Title, member.Role, person.Phone, assistant, row.Presence,
            said is { } status ? StatusOf(status) : row.Status, said is null ? null : row.Status, row.Seconds, of == 0 ? 0 : Math.Round(Math.Min(1, row.Seconds / (double)of), 4), row.Stays, row.Calls, row.Join, []);
    }

    private static AttenderStatus StatusOf(AttendanceStatus status) => status switch
    {
        AttendanceStatus.Present => AttenderStatus.Present,
        AttendanceStatus.Partly => AttenderStatus.Partly,
        AttendanceStatus.Excused => AttenderStatus.Excused,
        AttendanceStatus.MadeUp => AttenderStatus.MadeUp,
        _ => AttenderStatus.Absent,
    };

    private sealed record Row(Presence Presence, AttenderStatus Status, int Seconds, IReadOnlyList<Stay> Stays, int Calls, JoinAnswer? Join);
}
