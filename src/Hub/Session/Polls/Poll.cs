using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>A stored question. It is voted on once, or a second time after the discussion: the current round is here, a former one in <see cref="First"/>.</summary>
/// <param name="OpenedAt">When the current round was opened.</param>
/// <param name="ClosesAt">When the current round closes by itself; null: when a host closes it.</param>
public sealed record Poll(
    PollId Id, string Question, ImmutableArray<string> Options, bool Anonymous, DateTimeOffset OpenedAt, DateTimeOffset? ClosesAt)
{
    public PollForm Form { get; init; } = PollForm.Single;

    /// <summary>An anonymous poll that was announced with a second round: its ballots are kept sealed until that is closed.</summary>
    public bool Again { get; init; }

    /// <summary>Who voted, and what; null in an anonymous poll, whose choices are never here.</summary>
    public ImmutableSortedDictionary<PersonId, PollAnswer?> Votes { get; init; } =
        ImmutableSortedDictionary<PersonId, PollAnswer?>.Empty;

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The round's result, once closed.</summary>
    public PollTally? Tally { get; init; }

    /// <summary>How a closed round's texts are grouped and shown; null for other kinds.</summary>
    public ImmutableArray<TextGroup>? Groups { get; init; }

    public bool Revealed { get; init; }

    /// <summary>The round before the discussion, once a second one is open.</summary>
    public PollRound? First { get; init; }

    /// <summary>Who moved where between the rounds, once the second is closed.</summary>
    public PollFlow? Flow { get; init; }

    /// <summary>Closed, anonymous, and its ballots are still sealed beside the log for a second round.</summary>
    public bool BallotsKept { get; init; }

    /// <summary>Who asked for more time in this round, in that order, since it was last extended.</summary>
    public ImmutableList<PersonId> AskedForTime { get; init; } = [];

    public bool IsOpen => ClosedAt is null;

    /// <summary>1, or 2 for the vote after the discussion.</summary>
    public int Round => First is null ? 1 : 2;

    /// <summary>Whether the question can be voted on a second time.</summary>
    public bool MayOpenAgain => !IsOpen && Round == 1 && (!Anonymous || BallotsKept);

    /// <summary>The result so far of a named poll.</summary>
    public PollTally CountNamed() => PollTally.Of(this, [.. Votes.Values.OfType<PollAnswer>()]);

    /// <summary>Who answers otherwise than before the discussion, in a named poll; those who voted in both rounds are compared.</summary>
    public ImmutableArray<PollSwitch> Switches() => Anonymous || First is null
        ? []
        : [
            .. from vote in Votes
               let before = First.Votes.GetValueOrDefault(vote.Key)
               where before is not null && vote.Value is not null && before != vote.Value
               select new PollSwitch(vote.Key, before, vote.Value),
        ];
}

/// <summary>A round that is over.</summary>
public sealed record PollRound(
    DateTimeOffset OpenedAt,
    DateTimeOffset ClosedAt,
    ImmutableSortedDictionary<PersonId, PollAnswer?> Votes,
    PollTally Tally,
    ImmutableArray<TextGroup>? Groups,
    bool Revealed);

/// <summary>A person who answers otherwise after the discussion.</summary>
public sealed record PollSwitch(PersonId Person, PollAnswer From, PollAnswer To);

/// <summary>An anonymous answer on its way to the ballots beside the log. Deleted when the poll's last round closes.</summary>
public sealed record Ballot(PollId Poll, PersonId Person, PollAnswer Answer, int Round = 1);

/// <summary>What one unnamed person answered in each round of an anonymous poll; null: nothing in that round.</summary>
public sealed record SealedVote(PollAnswer? First, PollAnswer? Second)
{
    public PollAnswer? In(int round) => round == 1 ? First : Second;
}
