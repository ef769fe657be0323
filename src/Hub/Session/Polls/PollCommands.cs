using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <param name="Seconds">Closes by itself after this time; null: when a host closes it.</param>
public sealed record OpenPoll(string Question, ImmutableArray<string> Options, bool Anonymous, int? Seconds = null) : Command;

public sealed record CastVote(PollId Poll, int Option) : Command;

public sealed record ClosePoll(PollId Poll) : Command;

public sealed record RevealPoll(PollId Poll) : Command;
