using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Everything true of a live session at one entry of its log. Built by <see cref="SessionApply"/>, never changed.</summary>
public sealed record SessionState
{
    public static readonly SessionState Initial = new();

    /// <summary>Null until the session is prepared by its first visitor.</summary>
    public SessionFacts? Facts { get; init; }

    public Phase Phase { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public bool Locked { get; init; }

    public bool ChatOn { get; init; } = true;

    public ImmutableSortedDictionary<PersonId, Participant> People { get; init; } =
        ImmutableSortedDictionary<PersonId, Participant>.Empty;

    /// <summary>In the order they were raised.</summary>
    public ImmutableList<Hand> Hands { get; init; } = [];

    /// <summary>In the order they were called; empty while faculty have the floor.</summary>
    public ImmutableList<FloorHolder> Floor { get; init; } = [];

    public ImmutableDictionary<PollId, Poll> Polls { get; init; } = ImmutableDictionary<PollId, Poll>.Empty;

    /// <summary>Oldest first.</summary>
    public ImmutableList<Message> Messages { get; init; } = [];

    /// <summary>What this log is known to have lost; null: nothing.</summary>
    public Loss? Loss { get; init; }

    public ClassPlan Plan { get; init; } = ClassPlan.Empty;

    public Board Board { get; init; } = Board.Empty;

    public ClassExhibits Exhibits { get; init; } = ClassExhibits.None;

    /// <summary>Null while nobody shares one.</summary>
    public SharedScreen? Screen { get; init; }

    public ClassRecording Recording { get; init; } = ClassRecording.None;

    /// <summary>Oldest first; only the last can be open.</summary>
    public ImmutableList<BreakoutSet> Breakouts { get; init; } = [];

    public BreakoutSet? OpenSet() => Breakouts is [.., { IsOpen: true } last] ? last : null;

    public Participant? Find(PersonId person) => People.GetValueOrDefault(person);

    public bool HasFloor(PersonId person) => Floor.Exists(holder => holder.Person == person);

    public Hand? HandOf(PersonId person) => Hands.Find(hand => hand.Person == person);

    internal SessionState With(PersonId person, Func<Participant, Participant> change) =>
        People.TryGetValue(person, out var participant)
            ? this with { People = People.SetItem(person, change(participant)) }
            : this;

    internal SessionState With(PollId poll, Func<Poll, Poll> change) =>
        Polls.TryGetValue(poll, out var found) ? this with { Polls = Polls.SetItem(poll, change(found)) } : this;
}
