using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>A single-choice poll.</summary>
public sealed record Poll(
    PollId Id, string Question, ImmutableArray<string> Options, bool Anonymous, DateTimeOffset OpenedAt, DateTimeOffset? ClosesAt)
{
    /// <summary>Who voted, and what; null in an anonymous poll, whose choices are never here.</summary>
    public ImmutableSortedDictionary<PersonId, int?> Votes { get; init; } = ImmutableSortedDictionary<PersonId, int?>.Empty;

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The final result, once closed.</summary>
    public PollTally? Tally { get; init; }

    public bool Revealed { get; init; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>People a choice, so far, in a named poll.</summary>
    public ImmutableArray<int> CountNamed() =>
        [.. Options.Select((_, option) => Votes.Count(vote => vote.Value == option))];
}

/// <param name="Counts">People a choice; empty when withheld.</param>
/// <param name="People">How many voted.</param>
/// <param name="Withheld">An anonymous poll with fewer than <see cref="SmallestGroup"/> votes keeps its counts to itself: they could name people.</param>
public sealed record PollTally(ImmutableArray<int> Counts, int People, bool Withheld)
{
    /// <summary>Fewer anonymous votes than this are not shown.</summary>
    public const int SmallestGroup = 5;

    public static PollTally Anonymous(ImmutableArray<int> counts, int people) =>
        people < SmallestGroup ? new([], people, true) : new(counts, people, false);
}

/// <summary>An anonymous choice on its way to the ballots beside the log. Deleted when the poll closes.</summary>
public sealed record Ballot(PollId Poll, PersonId Person, int Option);
