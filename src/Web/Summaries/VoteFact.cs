using System.Collections.Immutable;
using System.Globalization;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>One line of a vote's result for spreadsheets.</summary>
/// <param name="Kind">"Vote" or, from a second round, "Second vote": counts of people. "Mean", "Median", "Mean place": a number. "Moved": people between the rounds.</param>
/// <param name="Count">In the invariant culture.</param>
internal sealed record VoteFact(string Kind, string What, string Count)
{
    /// <summary>Nothing of a round that is withheld.</summary>
    public static IEnumerable<VoteFact> Of(VoteSummary vote)
    {
        var (result, kind, places) = (vote.Result, vote.Round == 1 ? "Vote" : "Second vote", Places(vote));
        if (result.Withheld)
            return [];

        return
        [
            .. result.Counts.Select((people, place) => new VoteFact(kind, places[place], Text(people))),
            .. Ranks(result, places),
            .. Middle(result.Numbers),
            .. (result.Texts ?? []).Select(text => new VoteFact(kind, text.Text, Text(text.People))),
            .. (vote.Flow?.Moves ?? []).Select(move => new VoteFact("Moved", $"{Named(places, move.From)} → {Named(places, move.To)}", Text(move.People))),
        ];
    }

    private static IEnumerable<VoteFact> Ranks(PollTally result, ImmutableArray<string> places) =>
        result.People == 0 ? []
        : (result.Ranks ?? []).Select((ranks, place) => new VoteFact(
            "Mean place", places[place], Text(Math.Round(ranks.Select((people, rank) => (decimal)people * (rank + 1)).Sum() / result.People, 2))));

    private static IEnumerable<VoteFact> Middle(NumberSummary? numbers) =>
        numbers is null ? [] : [new("Mean", "mean", Text(numbers.Mean)), new("Median", "median", Text(numbers.Median))];

    internal static ImmutableArray<string> Places(VoteSummary vote) => vote.Form.Scale is { } scale
        ? [.. Enumerable.Range(scale.From, scale.To - scale.From + 1).Select(step => Step(scale, step))]
        : [.. vote.Options];

    private static string Step(PollScale scale, int step) =>
        (step == scale.From ? scale.FromLabel : step == scale.To ? scale.ToLabel : "") is { Length: > 0 } label
            ? $"{Text(step)} · {label}"
            : Text(step);

    private static string Named(ImmutableArray<string> places, int? place) => place is { } known ? places[known] : "did not vote";

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
