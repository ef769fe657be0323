using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

public sealed record PollOpened(
    PollId Poll, string Question, ImmutableArray<string> Options, bool Anonymous, DateTimeOffset? ClosesAt, PersonId By) : SessionEvent;

/// <summary>A named vote, or a change of one.</summary>
public sealed record VoteCast(PollId Poll, PersonId Person, int Option) : SessionEvent;

/// <summary>Someone voted, or changed their vote, in an anonymous poll. What they chose is not here, nor anywhere after the poll closes.</summary>
public sealed record BallotCast(PollId Poll, PersonId Person) : SessionEvent;

/// <param name="By">Null: its time ran out.</param>
public sealed record PollClosed(PollId Poll, PollTally Tally, PersonId? By) : SessionEvent;

public sealed record PollRevealed(PollId Poll, PersonId By) : SessionEvent;
