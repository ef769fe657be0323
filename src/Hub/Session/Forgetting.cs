using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// Takes a person out of the record of a class: their name, and what they wrote. The entries stay, with their numbers, their ids and
/// the person's id, so that the chain holds, and attendance and results come out of the record as before; they are just nobody's any more.
/// </summary>
public static class Forgetting
{
    /// <summary>What stands for them where a name is shown.</summary>
    public const string Name = "A former participant";

    /// <summary>
    /// The entries that still say who they were or what they wrote, without it; none once that was done. The last entry first: their
    /// answers say which words of a result are theirs, so whoever stops half-way finds those when they begin again.
    /// </summary>
    public static ImmutableArray<LogEntry> Of(PersonId person, ImmutableArray<LogEntry> log)
    {
        var points = log.Select(entry => entry.Event).OfType<ContributionNoted>()
            .Where(noted => noted.Person == person).Select(noted => noted.Contribution).ToHashSet();
        var rooms = WroteAlone(person, log);
        var words = new Dictionary<PollId, string>();
        var forgotten = ImmutableArray.CreateBuilder<LogEntry>();
        foreach (var entry in log)
        {
            Remember(person, entry.Event, words);
            if (Forget(person, entry.Event, points, rooms, words) is { } without)
            {
                forgotten.Add(entry with { Event = without });
            }
        }

        forgotten.Reverse();
        return forgotten.ToImmutable();
    }

    /// <summary>Null: there is nothing of theirs in it.</summary>
    private static SessionEvent? Forget(
        PersonId person, SessionEvent what, HashSet<ContributionId> points, HashSet<RoomId> rooms, Dictionary<PollId, string> words) => what switch
    {
        RosterCopied copied when copied.Roster.Any(expected => Names(expected, person)) =>
            new RosterCopied([.. copied.Roster.Select(expected => Names(expected, person) ? Nobody(expected) : expected)]),
        MessageSaid { Text.Length: > 0 } said when said.From == person => said with { Text = "" },
        RoomMessageSaid { Text.Length: > 0 } said when said.From == person => said with { Text = "" },
        ContributionNoted { Text.Length: > 0 } noted when noted.Person == person => noted with { Text = "" },
        ContributionEdited { Text.Length: > 0 } edited when points.Contains(edited.Contribution) => edited with { Text = "" },
        AnswerGiven { Answer: PollAnswer.Text { Words.Length: > 0 } } given when given.Person == person => given with { Answer = new PollAnswer.Text("") },
        PollClosed { Tally.Texts: { } texts } closed when words.TryGetValue(closed.Poll, out var word) && texts.Any(text => IsTheirsAlone(text, word)) =>
            closed with { Tally = closed.Tally with { Texts = [.. texts.Select(text => IsTheirsAlone(text, word) ? text with { Text = "" } : text)] } },
        TextsGrouped grouped when words.TryGetValue(grouped.Poll, out var word) && grouped.Groups.Any(group => Says(group.Title, word)) =>
            grouped with { Groups = [.. grouped.Groups.Select(group => Says(group.Title, word) ? group with { Title = "" } : group)] },
        NotesWritten { Update.Length: > 0 } written when rooms.Contains(written.Room) => written with { Update = "" },
        NotesCompacted { Update.Length: > 0 } compacted when rooms.Contains(compacted.Room) => compacted with { Update = "" },
        _ => null,
    };

    /// <summary>Their last words to each poll so far: they stand in its result, too.</summary>
    private static void Remember(PersonId person, SessionEvent what, Dictionary<PollId, string> words)
    {
        switch (what)
        {
            case AnswerGiven { Answer: PollAnswer.Text { Words.Length: > 0 } text } given when given.Person == person:
                words[given.Poll] = text.Words;
                break;
            case RoundOpened opened:
                words.Remove(opened.Poll);
                break;
        }
    }

    /// <summary>
    /// Rooms whose notes nobody else wrote in. Where several did, it is one text, and one's share of it cannot be taken out without
    /// losing what others wrote after it.
    /// </summary>
    private static HashSet<RoomId> WroteAlone(PersonId person, ImmutableArray<LogEntry> log) =>
    [
        .. log.Select(entry => entry.Event).OfType<NotesWritten>().GroupBy(written => written.Room)
            .Where(room => room.All(written => written.By == person)).Select(room => room.Key),
    ];

    private static bool Names(Expected expected, PersonId person) => expected.Person == person && expected != Nobody(expected);

    private static Expected Nobody(Expected expected) => expected with { Name = Name, City = "", Title = "", Seat = null };

    private static bool IsTheirsAlone(TextCount text, string word) => text.People == 1 && Says(text.Text, word);

    private static bool Says(string text, string word) => text.Length > 0 && string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
