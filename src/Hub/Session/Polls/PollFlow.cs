using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>How people moved between the two rounds of a poll whose answers have a place.</summary>
/// <param name="Moves">In the order of places; without those that nobody made, and without those withheld.</param>
/// <param name="Withheld">People whose move is not shown, because it would show a group that could name them.</param>
public sealed record PollFlow(ImmutableArray<PollMove> Moves, int Withheld)
{
    /// <summary>
    /// Counts moves. Of an anonymous poll none of fewer than <see cref="PollTally.SmallestGroup"/> people is shown; nor, as
    /// both rounds' counts are known, one from which such a group would follow by taking away.
    /// </summary>
    public static PollFlow? Of(Poll poll, IReadOnlyCollection<SealedVote> votes)
    {
        if (!poll.Form.Flows())
        {
            return null;
        }

        // The last row and column are those who did not vote in that round.
        var places = poll.Form.Places(poll.Options);
        var people = new int[places + 1, places + 1];
        foreach (var vote in votes)
        {
            people[Place(poll, vote.First, places), Place(poll, vote.Second, places)]++;
        }

        var hidden = poll.Anonymous ? FlowDiscretion.Hide(people, All(poll, votes)) : new bool[places + 1, places + 1];
        var cells = (from one in Enumerable.Range(0, places + 1) from two in Enumerable.Range(0, places + 1) select (one, two)).ToList();
        return new PollFlow(
            [
                .. cells.Where(cell => people[cell.one, cell.two] > 0 && !hidden[cell.one, cell.two])
                    .Select(cell => new PollMove(Named(cell.one, places), Named(cell.two, places), people[cell.one, cell.two])),
            ],
            cells.Where(cell => hidden[cell.one, cell.two]).Sum(cell => people[cell.one, cell.two]));
    }

    private static int Place(Poll poll, PollAnswer? answer, int places) => answer is null ? places : poll.Form.PlaceOf(answer);

    private static int? Named(int place, int places) => place == places ? null : place;

    /// <summary>A round whose own counts are withheld shows none of its moves either.</summary>
    private static bool All(Poll poll, IReadOnlyCollection<SealedVote> votes) =>
        poll.Anonymous
        && (votes.Count(vote => vote.First is not null) < PollTally.SmallestGroup
            || votes.Count(vote => vote.Second is not null) < PollTally.SmallestGroup);
}

/// <summary>People who moved alike, or stayed.</summary>
/// <param name="From">Their place in the first round; null: they did not vote in it.</param>
/// <param name="To">Their place in the second.</param>
public sealed record PollMove(int? From, int? To, int People);
