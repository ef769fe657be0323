using System.Globalization;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>One line of a round in the file of votes.</summary>
/// <param name="Line">"Answer": one person's. "Nobody voted" and "Withheld" stand alone for a round; all others are a <see cref="VoteFact"/>'s.</param>
/// <param name="Right">In a quiz by name: "yes" or "no".</param>
/// <param name="Count">People, 1 for one person's answer, so that a column of counts adds up; for a middle, its number.</param>
internal sealed record VoteLine(string Line, string Name, string City, string Role, string Answer, string Right, string Count)
{
    /// <param name="vote">A closed round of <paramref name="poll"/>.</param>
    public static IEnumerable<VoteLine> Of(SessionState state, Poll poll, VoteSummary vote) =>
        vote.Result.People == 0 ? [Fact("Nobody voted", "", "0")]
        : vote.Result.Withheld ? [Fact("Withheld", $"fewer than {PollTally.SmallestGroup} votes", Text(vote.Result.People))]
        : poll.Anonymous ? Sealed(vote)
        : Named(state, poll, vote);

    private static IEnumerable<VoteLine> Sealed(VoteSummary vote)
    {
        foreach (var fact in VoteFact.Of(vote))
            yield return Fact(fact.Kind, fact.What, fact.Count);
        if (vote.Flow is { Withheld: > 0 } flow)
            yield return Fact("Withheld", $"moves: some group is under {PollTally.SmallestGroup} people", Text(flow.Withheld));
    }

    private static IEnumerable<VoteLine> Named(SessionState state, Poll poll, VoteSummary vote)
    {
        var votes = vote.Round < poll.Round ? poll.First!.Votes : poll.Votes;
        return from cast in votes
               let profile = state.Find(cast.Key)?.Profile
               where profile is not null && cast.Value is not null
               orderby profile.City, profile.Name
               select new VoteLine(
                   "Answer", profile.Name, profile.City, profile.Role.ToString(), InWords(vote, cast.Value), IsRight(vote.Form, cast.Value), "1");
    }

    /// <summary>Several chosen options in the order they were offered; ranked ones with the most wanted first.</summary>
    private static string InWords(VoteSummary vote, PollAnswer answer) => answer switch
    {
        PollAnswer.Options chosen => string.Join(
            vote.Form.Kind == PollKind.Ranking ? " > " : "; ", chosen.Places.Select(place => vote.Options[place])),
        PollAnswer.Number number when vote.Form.Scale is { } => VoteFact.Places(vote)[vote.Form.PlaceOf(number)],
        PollAnswer.Number number => Text(number.Value),
        PollAnswer.Text text => text.Words,
        _ => throw new InvalidOperationException($"An answer of type {answer.GetType()} has no words."),
    };

    private static string IsRight(PollForm form, PollAnswer answer) =>
        form.Right is { } right ? form.PlaceOf(answer) == right ? "yes" : "no" : "";

    private static VoteLine Fact(string line, string answer, string count) => new(line, "", "", "", answer, "", count);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
