using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// A live session followed along its log: the state, the place in the log, and the head of every audience's chain.
/// The heads are part of it, so that every node numbers updates alike.
/// </summary>
public sealed record Chronicle
{
    public static readonly Chronicle Empty = new();

    public SessionState State { get; private init; } = SessionState.Initial;

    /// <summary>The log's length.</summary>
    public long Number { get; private init; }

    /// <summary>The last entry's id; empty at the start.</summary>
    public string LastId { get; private init; } = "";

    public DateTimeOffset LastAt { get; private init; } = DateTimeOffset.MinValue;

    private ImmutableDictionary<Audience, Head> Heads { get; init; } = ImmutableDictionary<Audience, Head>.Empty;

    /// <summary>Where an audience's chain stands: the number and id of its last update.</summary>
    public Head HeadOf(Audience audience) => Heads.GetValueOrDefault(audience, Head.Start);

    public Snapshot Snapshot(Audience audience)
    {
        var head = HeadOf(audience);
        return new Snapshot(audience, head.Number, head.Id, Reveal.Snapshot(State, audience));
    }

    /// <summary>Takes the next entry, and says what each audience learns from it.</summary>
    /// <exception cref="InvalidOperationException">The entry is not the next one: a gap, a duplicate or a fork.</exception>
    public (Chronicle Next, ImmutableArray<Update> Updates) Follow(LogEntry entry)
    {
        if (entry.Number != Number + 1 || entry.Previous != LastId || entry.At < LastAt)
        {
            throw new InvalidOperationException($"Entry {entry.Number} does not follow entry {Number} of this log.");
        }

        var state = SessionApply.Apply(State, entry.Event, entry.At);
        var updates = ImmutableArray.CreateBuilder<Update>();
        var heads = Heads.ToBuilder();
        foreach (var (audience, changes) in Reveal.Difference(State, state))
        {
            updates.Add(new Update(audience, entry.Number, HeadOf(audience).Number, entry.Id, entry.At, changes));
            heads[audience] = new Head(entry.Number, entry.Id);
        }

        return (new Chronicle
        {
            State = state,
            Number = entry.Number,
            LastId = entry.Id,
            LastAt = entry.At,
            Heads = heads.ToImmutable(),
        }, updates.ToImmutable());
    }
}

/// <summary>The place in an audience's chain that a client has reached.</summary>
public readonly record struct Head(long Number, string Id)
{
    public static readonly Head Start = new(0, "");
}
