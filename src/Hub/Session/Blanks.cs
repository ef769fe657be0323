using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// What people wrote can be taken out of the record in place: the entry stays, with its number, its id and who it is from, and
/// its text is gone. Entry ids cover no text, so the chain holds; and since the text was taken from every view before, the
/// state that follows from the log stays the same. A message goes as soon as it is removed. What is taken off the board can be
/// put back, so it goes when the class ends, with whatever it said before it was changed.
/// </summary>
public static class Blanks
{
    /// <summary>The entries that still have a text which a later entry took away, without it.</summary>
    public static ImmutableArray<LogEntry> Pending(ImmutableArray<LogEntry> log)
    {
        var messages = log.Select(entry => entry.Event).OfType<MessageRemoved>().Select(gone => gone.Message).ToHashSet();
        var contributions = LeftOut(log);
        return messages.Count + contributions.Count == 0
            ? []
            : [.. log.Select(entry => Blank(entry, messages, contributions)).OfType<LogEntry>()];
    }

    /// <summary>What was off the board when the class ended; nothing while it may still be put back.</summary>
    private static HashSet<ContributionId> LeftOut(ImmutableArray<LogEntry> log)
    {
        var removed = new HashSet<ContributionId>();
        if (log is not [.., { Event: ClassEnded }])
        {
            return removed;
        }

        foreach (var change in log.Select(entry => entry.Event).OfType<ContributionRemoved>())
        {
            _ = change.Removed ? removed.Add(change.Contribution) : removed.Remove(change.Contribution);
        }

        return removed;
    }

    private static LogEntry? Blank(LogEntry entry, HashSet<MessageId> messages, HashSet<ContributionId> contributions) => entry.Event switch
    {
        MessageSaid { Text.Length: > 0 } said when messages.Contains(said.Message) => entry with { Event = said with { Text = "" } },
        RoomMessageSaid { Text.Length: > 0 } said when messages.Contains(said.Message) => entry with { Event = said with { Text = "" } },
        ContributionNoted { Text.Length: > 0 } noted when contributions.Contains(noted.Contribution) =>
            entry with { Event = noted with { Text = "" } },
        ContributionEdited { Text.Length: > 0 } edited when contributions.Contains(edited.Contribution) =>
            entry with { Event = edited with { Text = "" } },
        _ => null,
    };
}
