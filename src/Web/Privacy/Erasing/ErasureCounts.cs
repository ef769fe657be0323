using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy.Erasing;

/// <summary>Counts what erasing somebody takes away and what stays, for whoever decides it.</summary>
internal static class ErasureCounts
{
    private static readonly string[] Kinds =
        ["messageSaid", "roomMessageSaid", "contributionNoted", "answerGiven", "voteCast", "ballotCast", "notesWritten"];

    public static async Task<(Dictionary<string, int> Goes, Dictionary<string, int> Remains)> OfAsync(
        ClassroomDb db, string person, DateTimeOffset now, CancellationToken cancellation)
    {
        var said = await SaidAsync(db, person, cancellation);
        var goes = new Dictionary<string, int>
        {
            ["profile"] = 1,
            ["portrait"] = await db.StoredPortraits.CountAsync(p => p.PersonId == person, cancellation),
            ["links"] = await db.PersonalLinks.CountAsync(l => l.PersonId == person, cancellation),
            ["devices"] = await db.Devices.CountAsync(d => d.PersonId == person, cancellation),
            ["mail"] = await Belongings.Mails(db, person).CountAsync(cancellation),
            ["phoneCalls"] = await db.PhoneCalls.CountAsync(c => c.PersonId == person, cancellation),
            ["recordingViews"] = await db.RecordingViews.CountAsync(v => v.PersonId == person, cancellation),
            ["reasons"] = await db.AttendanceCorrections.CountAsync(c => c.PersonId == person && c.Reason != "", cancellation),
            ["messages"] = said.Messages,
            ["points"] = said.Points,
            ["answers"] = said.Answers,
            ["meetings"] = await Belongings.MeetingsAhead(db, person, now).CountAsync(cancellation),
        };
        var remains = new Dictionary<string, int>
        {
            ["attendance"] = await db.AttendanceResults.CountAsync(r => r.PersonId == person, cancellation),
            ["votes"] = said.Votes,
            ["notes"] = said.Rooms.Count,
            ["audit"] = await db.AuditEntries.CountAsync(e => e.PersonId == person || e.By == person, cancellation),
        };
        return (Some(goes), Some(remains));
    }

    private static Dictionary<string, int> Some(Dictionary<string, int> counts) => counts.Where(count => count.Value > 0).ToDictionary();

    private static async Task<Said> SaidAsync(ClassroomDb db, string person, CancellationToken cancellation)
    {
        var (me, said) = (new PersonId(person), new Said());
        var entries = Mentions.Of(db.ArchivedEntries.AsNoTracking(), person).Where(e => Kinds.Contains(e.Kind)).Select(e => new { e.SessionId, e.Json });
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellation))
            said.Count(JsonSerializer.Deserialize<LogEntry>(entry.Json, ClassroomJson.Options)!.Event, me, entry.SessionId);
        return said;
    }

    private sealed class Said
    {
        public int Messages { get; private set; }

        public int Points { get; private set; }

        public int Answers { get; private set; }

        public int Votes { get; private set; }

        public HashSet<(string Session, RoomId Room)> Rooms { get; } = [];

        public void Count(SessionEvent what, PersonId me, string session)
        {
            switch (what)
            {
                case MessageSaid { Text.Length: > 0 } said when said.From == me:
                case RoomMessageSaid { Text.Length: > 0 } room when room.From == me:
                    Messages++;
                    break;
                case ContributionNoted { Text.Length: > 0 } noted when noted.Person == me:
                    Points++;
                    break;
                case AnswerGiven { Answer: PollAnswer.Text { Words.Length: > 0 } } given when given.Person == me:
                    Answers++;
                    break;
                case AnswerGiven or VoteCast or BallotCast:
                    Votes++;
                    break;
                case NotesWritten { Update.Length: > 0 } written when written.By == me:
                    Rooms.Add((session, written.Room));
                    break;
            }
        }
    }
}
