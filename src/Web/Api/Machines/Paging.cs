namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>How an operation's answer is cut into pages.</summary>
internal interface IPaging
{
    /// <summary>The answer with only what is on the page, and what its last entry is known by where more follow. Null: what it begins after is gone.</summary>
    (object Cut, string? Next)? Cut(object answer, Page page);
}

/// <param name="list">The list in the answer, in an order that stays.</param>
/// <param name="with">The answer with another list.</param>
/// <param name="name">What an entry is known by.</param>
/// <param name="begins">The list begins after what was asked for already.</param>
internal sealed class Paging<TAnswer, TEntry>(
    Func<TAnswer, IReadOnlyList<TEntry>> list, Func<TAnswer, IReadOnlyList<TEntry>, TAnswer> with, Func<TEntry, string> name, bool begins = false) : IPaging
    where TAnswer : notnull
{
    public (object Cut, string? Next)? Cut(object answer, Page page)
    {
        var whole = (TAnswer)answer;
        var entries = list(whole);
        var from = 0;
        if (page.After is { } after && !begins)
        {
            while (from < entries.Count && name(entries[from]) != after)
                from++;
            if (from++ == entries.Count)
                return null;
        }

        List<TEntry> cut = [.. entries.Skip(from).Take(page.Limit)];
        return (with(whole, cut), from + cut.Count < entries.Count ? name(cut[^1]) : null);
    }
}
