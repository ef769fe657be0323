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
            : [.. log.Where(entry => entry.Event is MessageSaid { Text.Length: > 0 } said && removed.Contains(said.Message))
                .Select(entry => entry with { Event = (MessageSaid)entry.Event with { Text = "" } })];
    }
}
