using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// What people wrote can be taken out of the record in place: the entry stays, with its number, its id and who it is from, and
/// its text is gone. Entry ids cover no text, so the chain holds; and since the text was taken from every view before, the
/// state that follows from the log stays the same.
/// </summary>
public static class Blanks
{
    /// <summary>The entries that still have a text which a later entry took away, without it.</summary>
    public static ImmutableArray<LogEntry> Pending(ImmutableArray<LogEntry> log)
    {
        var removed = log.Select(entry => entry.Event).OfType<MessageRemoved>().Select(gone => gone.Message).ToHashSet();
        return removed.Count == 0
            ? []
            : [.. log.Select(entry => Blank(entry, removed)).OfType<LogEntry>()];
    }

    private static LogEntry? Blank(LogEntry entry, HashSet<MessageId> removed) => entry.Event switch
    {
        MessageSaid { Text.Length: > 0 } said when removed.Contains(said.Message) => entry with { Event = said with { Text = "" } },
        RoomMessageSaid { Text.Length: > 0 } said when removed.Contains(said.Message) => entry with { Event = said with { Text = "" } },
        _ => null,
    };
}
