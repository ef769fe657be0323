using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Asks the class something. Also what a teaching plan stores of a prepared poll: <see cref="PollRules"/> checks both alike.</summary>
/// <param name="Options">To choose among; empty for kinds that offer none.</param>
/// <param name="Seconds">Closes by itself after this time; null: when a host closes it.</param>
/// <param name="Form">Null: one of the options.</param>
/// <param name="Again">The question will be voted on a second time. An anonymous poll must say so beforehand, because its ballots are kept sealed until then.</param>
public sealed record OpenPoll(
    string Question, ImmutableArray<string> Options, bool Anonymous, int? Seconds = null, PollForm? Form = null, bool Again = false) : Command;

public sealed record CastVote(PollId Poll, PollAnswer Answer) : Command;

public sealed record ClosePoll(PollId Poll) : Command;

public sealed record RevealPoll(PollId Poll) : Command;

/// <summary>Lets the class vote on the same question once more.</summary>
public sealed record OpenRound(PollId Poll, int? Seconds = null) : Command;

/// <summary>There will be no second round after all: the ballots of an anonymous poll are destroyed now.</summary>
public sealed record SettlePoll(PollId Poll) : Command;

/// <summary>Groups the texts of a closed poll by hand, and says which the class may see. Replaces the grouping before.</summary>
public sealed record GroupTexts(PollId Poll, ImmutableArray<TextGroup> Groups) : Command;

public sealed record AskForTime(PollId Poll) : Command;

/// <summary>Gives an open poll more time; one without a clock gets one.</summary>
/// <param name="Seconds">From when it would have closed, or from now without a clock.</param>
public sealed record ExtendPoll(PollId Poll, int Seconds) : Command;
