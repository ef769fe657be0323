using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log;

/// <summary>When the ballots of an anonymous poll go, and how they are taken out before.</summary>
internal static class BallotBox
{
    /// <summary>The poll whose ballots and secret go with this event; null when none do.</summary>
    public static PollId? ErasedBy(SessionEvent @event) => @event switch
    {
        PollClosed { Again: false } closed => closed.Poll,
        PollSettled settled => settled.Poll,
        _ => null,
    };

    /// <summary>Joins both rounds of each person and forgets who it was; shuffled, because a store may keep the order they came in.</summary>
    public static ImmutableArray<SealedVote> Open<TName>(
        IReadOnlyDictionary<TName, PollAnswer> first, IReadOnlyDictionary<TName, PollAnswer> second)
    {
        SealedVote[] votes = [.. first.Keys.Union(second.Keys).Select(name => new SealedVote(first.GetValueOrDefault(name), second.GetValueOrDefault(name)))];
        Random.Shared.Shuffle(votes);
        return [.. votes];
    }
}
