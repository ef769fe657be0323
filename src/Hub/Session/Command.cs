using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>An order. Time, ids and whoever gives it arrive beside it, in <see cref="Order"/>.</summary>
public abstract record Command;

/// <summary>Who gives an order: a person, or the house itself (a deadline, a lost connection).</summary>
/// <param name="Person">Null: the house.</param>
public readonly record struct Actor(PersonId? Person)
{
    public static readonly Actor House = new(null);

    public static Actor Of(PersonId person) => new(person);
}

/// <summary>A command with everything a decision needs, so that <see cref="SessionDecider"/> stays pure.</summary>
/// <param name="Id">Chosen by the sender; a command takes effect once, however often it is sent.</param>
/// <param name="At">The log's time, never earlier than its last entry.</param>
public sealed record Order(string Id, Actor By, DateTimeOffset At, Command Command)
{
    /// <summary>The ballots of open anonymous polls, for commands that close polls; in an order that says nothing.</summary>
    public ImmutableDictionary<PollId, ImmutableArray<SealedVote>> Ballots { get; init; } =
        ImmutableDictionary<PollId, ImmutableArray<SealedVote>>.Empty;
}

/// <summary>What came of an order.</summary>
public abstract record Decision
{
    public static readonly Decision Nothing = new Accepted([]);

    public static Decision Of(params ImmutableArray<SessionEvent> events) => new Accepted(events);

    public static implicit operator Decision(SessionEvent single) => new Accepted([single]);

    public static implicit operator Decision(Rejection rejection) => new Rejected(rejection);
}

/// <summary>Carried out. No events: it was so already.</summary>
public sealed record Accepted(ImmutableArray<SessionEvent> Events) : Decision
{
    /// <summary>An anonymous choice, to be kept beside the log and never in it.</summary>
    public Ballot? Ballot { get; init; }
}

/// <summary>Refused; nothing changed.</summary>
public sealed record Rejected(Rejection Rejection) : Decision;
