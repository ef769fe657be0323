using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The result of one round. Counts are of people.</summary>
/// <param name="Counts">People a place: an option, or a step of the scale. In a ranking: who put it first. Empty for numbers, texts, and when withheld.</param>
/// <param name="People">How many voted.</param>
/// <param name="Withheld">An anonymous poll with fewer than <see cref="SmallestGroup"/> votes keeps its counts to itself: they could name people.</param>
/// <param name="Ranks">Ranking: of each option, how many put it first, second, …</param>
/// <param name="Numbers">Scale and number: their middle and spread; null without votes.</param>
/// <param name="Texts">Text: equal words counted, the most frequent first.</param>
public sealed record PollTally(
    ImmutableArray<int> Counts,
    int People,
    bool Withheld,
    ImmutableArray<ImmutableArray<int>>? Ranks = null,
    NumberSummary? Numbers = null,
    ImmutableArray<TextCount>? Texts = null)
{
    /// <summary>Fewer anonymous votes than this are not shown.</summary>
    public const int SmallestGroup = 5;

    /// <summary>Counts answers that fit the poll. Says nothing of the order they came in.</summary>
    public static PollTally Of(Poll poll, ImmutableArray<PollAnswer> answers)
    {
        if (poll.Anonymous && answers.Length < SmallestGroup)
        {
            return new PollTally([], answers.Length, true);
        }

        var places = poll.Form.Places(poll.Options);
        var chosen = answers.OfType<PollAnswer.Options>().ToList();
        var numbers = answers.OfType<PollAnswer.Number>().Select(number => number.Value).ToList();
        return new PollTally(Counted(poll.Form, places, answers), answers.Length, false)
        {
            Ranks = poll.Form.Kind != PollKind.Ranking
                ? null
                : [.. Enumerable.Range(0, places).Select(option => Ranked(chosen, option, places))],
            Numbers = numbers.Count == 0 ? null : NumberSummary.Of(numbers),
            Texts = poll.Form.Kind == PollKind.Text ? TextCount.Of(answers.OfType<PollAnswer.Text>()) : null,
        };
    }

    private static ImmutableArray<int> Counted(PollForm form, int places, ImmutableArray<PollAnswer> answers)
    {
        var counts = new int[places];
        foreach (var answer in places == 0 ? [] : answers)
        {
            foreach (var place in form.Kind == PollKind.Multiple ? ((PollAnswer.Options)answer).Places : [form.PlaceOf(answer)])
            {
                counts[place]++;
            }
        }

        return [.. counts];
    }

    private static ImmutableArray<int> Ranked(List<PollAnswer.Options> orders, int option, int places) =>
        [.. Enumerable.Range(0, places).Select(rank => orders.Count(order => order.Places[rank] == option))];
}

/// <summary>Equal words, case and spaces aside, and how many people wrote them.</summary>
/// <param name="Text">As most of them wrote it.</param>
public sealed record TextCount(string Text, int People)
{
    internal static ImmutableArray<TextCount> Of(IEnumerable<PollAnswer.Text> texts) =>
    [
        .. texts.GroupBy(text => text.Words.ToUpperInvariant(), StringComparer.Ordinal)
            .Select(equal => new TextCount(Usual(equal), equal.Count()))
            .OrderByDescending(text => text.People)
            .ThenBy(text => text.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(text => text.Text, StringComparer.Ordinal),
    ];

    private static string Usual(IEnumerable<PollAnswer.Text> equal) =>
        equal.GroupBy(text => text.Words, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Count())
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .First().Key;
}

/// <summary>Texts that a host put together, or that were equal.</summary>
/// <param name="Texts">Places in <see cref="PollTally.Texts"/>; every text is in exactly one group.</param>
/// <param name="Shown">Whether the class sees it once the result is revealed.</param>
public sealed record TextGroup(string Title, ImmutableArray<int> Texts, bool Shown)
{
    /// <summary>Each text by itself, and shown.</summary>
    internal static ImmutableArray<TextGroup>? Of(PollTally tally) => tally.Texts is { } texts
        ? [.. texts.Select((text, place) => new TextGroup(text.Text, [place], true))]
        : null;
}
