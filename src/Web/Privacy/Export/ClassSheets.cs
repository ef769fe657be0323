using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy.Export;

/// <summary>What a person said and did in class, as the archived records of the classes have it.</summary>
internal static class ClassSheets
{
    public static IReadOnlyList<Sheet> All { get; } =
    [
        Of("class-chat", ["To", "Text"], (what, me) => what switch
        {
            MessageSaid said when said.From == me => [said.To, said.Text],
            RoomMessageSaid said when said.From == me => [MessageTo.Room, said.Text],
            _ => null,
        }, typeof(MessageSaid), typeof(RoomMessageSaid)),
        Of("class-board", ["What", "Text"], (what, me) => what switch
        {
            ContributionNoted noted when noted.Person == me => ["Your point", noted.Text],
            ContributionNoted noted when noted.By == me => ["You wrote down", noted.Text],
            ContributionEdited edited when edited.By == me => ["You changed a point to", edited.Text],
            _ => null,
        }, typeof(ContributionNoted), typeof(ContributionEdited)),
        Of("class-votes", ["Poll", "Answer"], (what, me) => what switch
        {
            VoteCast cast when cast.Person == me => [cast.Poll, $"option {cast.Option + 1}"],
            AnswerGiven given when given.Person == me => [given.Poll, AnswerOf(given.Answer)],
            BallotCast cast when cast.Person == me => [cast.Poll, "anonymous: what you chose is not stored"],
            _ => null,
        }, typeof(VoteCast), typeof(AnswerGiven), typeof(BallotCast)),
        Of("class-hands", ["What"], (what, me) => what switch
        {
            HandRaised raised when raised.Person == me => [raised.Intent is { } intent ? $"Raised a hand: {intent}" : "Raised a hand"],
            HandLowered lowered when lowered.Person == me => ["The hand went down"],
            CalledOn called when called.Person == me => [called.HadHand ? "Called on" : "Called on without a hand"],
            FloorReturned back when back.Person == me => ["Finished speaking"],
            _ => null,
        }, typeof(HandRaised), typeof(HandLowered), typeof(CalledOn), typeof(FloorReturned)),
        Of("class-presence", ["What"], (what, me) => what switch
        {
            WaitBegan wait when wait.Person == me => ["Waited at the door"],
            StayBegan stay when stay.Person == me => ["Came in"],
            StayEnded stay when stay.Person == me => [$"Was gone: {stay.Reason}"],
            Removed removed when removed.Person == me => ["Was removed"],
            Admitted admitted when admitted.Person == me => ["Was let in"],
            _ => null,
        }, typeof(WaitBegan), typeof(StayBegan), typeof(StayEnded), typeof(Removed), typeof(Admitted)),
        Of("class-everything-else", ["What", "As it is stored"], (what, me) => IsElsewhere(what) ? null : [EventKinds.Of(what), Own(what, me)]),
    ];

    /// <param name="columns">After session, date and time.</param>
    /// <param name="row">Null: it is not about this person.</param>
    /// <param name="kinds">Only these; none: all.</param>
    private static Sheet Of(string name, string[] columns, Func<SessionEvent, PersonId, object?[]?> row, params Type[] kinds)
    {
        var names = EventKinds.All.Where(kind => kinds.Length == 0 || kinds.Contains(EventKinds.Find(kind))).ToArray();
        return new(name, ["Session", "At", .. columns], (db, person) => RowsAsync(db, person, names, row));
    }

    private static async IAsyncEnumerable<string[]> RowsAsync(
        ClassroomDb db, string person, string[] kinds, Func<SessionEvent, PersonId, object?[]?> row)
    {
        var me = new PersonId(person);
        var entries = Mentions.Of(db.ArchivedEntries.AsNoTracking(), person).Where(e => kinds.Contains(e.Kind))
            .Join(db.ScheduledSessions, e => e.SessionId, s => s.Id, (Entry, Session) => new { Entry.Json, Entry.Number, Session })
            .OrderBy(e => e.Session.StartsAt).ThenBy(e => e.Session.Id).ThenBy(e => e.Number);
        await foreach (var found in entries.AsAsyncEnumerable())
        {
            var entry = JsonSerializer.Deserialize<LogEntry>(found.Json, ClassroomJson.Options)!;
            if (row(entry.Event, me) is { } cells)
                yield return Sheet.Written([CalendarEvent.NameOf(found.Session), entry.At, .. cells]);
        }
    }

    private static object AnswerOf(PollAnswer answer) => answer switch
    {
        PollAnswer.Text text => text.Words,
        PollAnswer.Number number => number.Value,
        PollAnswer.Options options => string.Join(", ", options.Places.Select(place => $"option {place + 1}")),
        _ => answer,
    };

    /// <summary>Of what tells of many, such as the roster, only what it tells of this one: the rest is other people's.</summary>
    private static string Own(SessionEvent what, PersonId me) => what switch
    {
        RosterCopied copied => Written(new RosterCopied([.. copied.Roster.Where(expected => expected.Person == me)])),
        TalkMeasured measured => Written(new TalkMeasured([.. measured.People.Where(talked => talked.Person == me)])),
        MicrophonesMuted muted => Written(muted with { People = [me] }),
        BreakoutsOpened opened => Written(opened with
        {
            Rooms = [.. opened.Rooms.Where(room => room.People.Contains(me)).Select(room => room with { People = [me] })],
        }),
        PlanCopied => "It was planned to call on you.",
        _ => Written(what),
    };

    private static string Written(SessionEvent what) => JsonSerializer.Serialize(what, what.GetType(), ClassroomJson.Options);

    private static bool IsElsewhere(SessionEvent what) => what is
        MessageSaid or RoomMessageSaid or ContributionNoted or ContributionEdited or VoteCast or AnswerGiven or BallotCast or HandRaised
        or HandLowered or CalledOn or FloorReturned or WaitBegan or StayBegan or StayEnded or Removed or Admitted;
}
