using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>How people moved between the two rounds of a poll whose answers have a place.</summary>
/// <param name="Moves">In the order of places, without those that nobody made; empty when withheld.</param>
/// <param name="Withheld">People whose moves are not shown, because some group is so small that it could name its people: all of them, or none.</param>
public sealed record PollFlow(ImmutableArray<PollMove> Moves, int Withheld)
{
    /// <summary>
    /// Counts moves. Of an anonymous poll all are shown or none: one group under <see cref="PollTally.SmallestGroup"/> hides
    /// the rest, because a hidden move can be worked out from the shown ones and both rounds' known counts.
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

        var moves = from one in Enumerable.Range(0, places + 1)
                    from two in Enumerable.Range(0, places + 1)
                    where people[one, two] > 0
                    select new PollMove(Named(one, places), Named(two, places), people[one, two]);
        return poll.Anonymous && moves.Any(move => move.People < PollTally.SmallestGroup)
            ? new PollFlow([], votes.Count)
            : new PollFlow([.. moves], 0);
    }

    private static int Place(Poll poll, PollAnswer? answer, int places) => answer is null ? places : poll.Form.PlaceOf(answer);

    private static int? Named(int place, int places) => place == places ? null : place;
}

/// <summary>People who moved alike, or stayed.</summary>
/// <param name="From">Their place in the first round; null: they did not vote in it.</param>
/// <param name="To">Their place in the second.</param>
public sealed record PollMove(int? From, int? To, int People);
