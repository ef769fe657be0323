using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>One unbroken presence interval of a person, merged over their tabs.</summary>
/// <param name="To">Null: still here.</param>
public sealed record Stay(DateTimeOffset From, DateTimeOffset? To);

/// <summary>Attendance's raw fact, derived from the log alone: who was there from when to when.</summary>
public static class Stays
{
    /// <summary>Every person's stays, in order; overlapping tabs are one stay.</summary>
    public static ImmutableSortedDictionary<PersonId, ImmutableArray<Stay>> Of(IEnumerable<LogEntry> log)
    {
        var open = new Dictionary<(PersonId, TabId), DateTimeOffset>();
        var found = new SortedDictionary<PersonId, List<Stay>>();
        foreach (var entry in log)
        {
            switch (entry.Event)
            {
                case StayBegan began:
                    open.TryAdd((began.Person, began.Tab), entry.At);
                    break;
                case StayEnded ended when open.Remove((ended.Person, ended.Tab), out var from):
                    Add(found, ended.Person, new Stay(from, ended.At < from ? from : ended.At));
                    break;
            }
        }

        foreach (var ((person, _), from) in open)
        {
            Add(found, person, new Stay(from, null));
        }

        return found.ToImmutableSortedDictionary(person => person.Key, person => Merge(person.Value));
    }

    /// <summary>Time present within a window.</summary>
    public static TimeSpan Within(IEnumerable<Stay> stays, DateTimeOffset from, DateTimeOffset to) =>
        stays.Aggregate(TimeSpan.Zero, (total, stay) =>
        {
            var start = stay.From > from ? stay.From : from;
            var end = stay.To is { } ended && ended < to ? ended : to;
            return end > start ? total + (end - start) : total;
        });

    private static void Add(SortedDictionary<PersonId, List<Stay>> found, PersonId person, Stay stay)
    {
        if (!found.TryGetValue(person, out var stays))
        {
            found[person] = stays = [];
        }

        stays.Add(stay);
    }

    private static ImmutableArray<Stay> Merge(List<Stay> stays)
    {
        var merged = new List<Stay>();
        foreach (var stay in stays.OrderBy(stay => stay.From))
        {
            if (merged.LastOrDefault() is { } last && (last.To is null || stay.From <= last.To))
            {
                merged[^1] = last with { To = last.To is null || stay.To is null ? null : Later(last.To.Value, stay.To.Value) };
            }
            else
            {
                merged.Add(stay);
            }
        }

        return [.. merged];
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
