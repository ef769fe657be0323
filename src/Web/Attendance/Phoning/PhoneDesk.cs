using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Phoning;

/// <summary>Who telephoned those who are missing, so that nobody is rung twice and everybody knows what came of it.</summary>
internal sealed class PhoneDesk(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>Calls that are kept of one person at one session.</summary>
    public const int Most = 50;

    /// <summary>The session's calls by person, the first call first.</summary>
    public static async Task<ILookup<string, PhoneAnswer>> ReadAsync(ClassroomDb db, string session, CancellationToken cancellation)
    {
        var calls = await db.PhoneCalls.Where(call => call.SessionId == session).OrderBy(call => call.At).ThenBy(call => call.Id)
            .Join(db.People, call => call.By, person => person.Id, (call, by) => new { call.PersonId, Answer = new PhoneAnswer(call.Id, call.At, call.By, by.Name, call.Outcome) })
            .ToListAsync(cancellation);
        return calls.ToLookup(call => call.PersonId, call => call.Answer, StringComparer.Ordinal);
    }

    public async Task<IResult> NoteAsync(SignedInPerson by, string session, string person, NotePhoneCall note, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var expected = await db.ClassesOf(by.Programme).AnyAsync(
            s => s.Id == session && db.Enrolments.Any(e => e.ProgrammeId == s.ProgrammeId && e.PersonId == person && (e.Track & s.Tracks) != Tracks.None),
            cancellation);
        if (!expected)
            return PhoneRefusals.NotExpected;
        if (await db.PhoneCalls.CountAsync(call => call.SessionId == session && call.PersonId == person, cancellation) >= Most)
            return PhoneRefusals.TooMany;

        db.Add(new PhoneCall
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("n"), SessionId = session, PersonId = person, Outcome = note.Outcome, By = by.Id, At = time.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellation);
        return TypedResults.NoContent();
    }

    /// <summary>Takes back a call that one noted oneself.</summary>
    public async Task<IResult> TakeBackAsync(SignedInPerson by, string session, string call, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var gone = await db.PhoneCalls.Where(c => c.Id == call && c.SessionId == session && c.By == by.Id
            && db.ScheduledSessions.Any(s => s.Id == c.SessionId && s.ProgrammeId == by.Programme)).ExecuteDeleteAsync(cancellation);
        return gone == 0 ? PhoneRefusals.NotYours : TypedResults.NoContent();
    }
}
