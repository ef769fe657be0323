using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <param name="Form">Null: one of the options.</param>
/// <param name="Again">An anonymous poll whose ballots are kept for a second round.</param>
public sealed record PollOpened(
    PollId Poll,
    string Question,
    ImmutableArray<string> Options,
    bool Anonymous,
    DateTimeOffset? ClosesAt,
    PersonId By,
    PollForm? Form = null,
    bool Again = false) : SessionEvent;

/// <summary>A named vote for one option, or a change of one.</summary>
public sealed record VoteCast(PollId Poll, PersonId Person, int Option) : SessionEvent;

/// <summary>A named answer of another kind, or a change of one.</summary>
public sealed record AnswerGiven(PollId Poll, PersonId Person, PollAnswer Answer) : SessionEvent;

/// <summary>Someone voted, or changed their vote, in an anonymous poll. What they chose is not here, nor anywhere after the poll's last round.</summary>
public sealed record BallotCast(PollId Poll, PersonId Person) : SessionEvent;

/// <param name="By">Null: its time ran out.</param>
/// <param name="Again">The ballots of an anonymous poll stay sealed beside the log, for a second round.</param>
/// <param name="Flow">After a second round.</param>
public sealed record PollClosed(PollId Poll, PollTally Tally, PersonId? By, bool Again = false, PollFlow? Flow = null) : SessionEvent;

public sealed record PollRevealed(PollId Poll, PersonId By) : SessionEvent;

public sealed record RoundOpened(PollId Poll, DateTimeOffset? ClosesAt, PersonId By) : SessionEvent;

/// <summary>No second round follows, and the ballots are gone.</summary>
/// <param name="By">Null: the class ended.</param>
public sealed record PollSettled(PollId Poll, PersonId? By) : SessionEvent;

public sealed record TextsGrouped(PollId Poll, ImmutableArray<TextGroup> Groups, PersonId By) : SessionEvent;

public sealed record TimeAsked(PollId Poll, PersonId Person) : SessionEvent;

public sealed record PollExtended(PollId Poll, DateTimeOffset ClosesAt, PersonId By) : SessionEvent;
