using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The plan as this class follows it: what has begun, for how long, and what was changed on the way.</summary>
/// <param name="Version">Of the plan that was copied; 0 for none.</param>
public sealed record ClassPlan(int Version, ImmutableList<Pasture> Pastures, ImmutableArray<Checkpoint> Checkpoints)
{
    public static readonly ClassPlan Empty = new(0, [], []);

    /// <summary>The pasture the class is in; null before the first.</summary>
    public PastureId? Current { get; init; }

    /// <summary>Since when it is in it.</summary>
    public DateTimeOffset? Since { get; init; }

    public Pasture? Find(PastureId id) => Pastures.Find(pasture => pasture.Id == id);

    /// <summary>Takes a plan over. What has begun, and what was added in class, stays as it is and where it stood.</summary>
    internal ClassPlan Take(TeachingPlan plan)
    {
        var pastures = plan.Pastures
            .Select(planned => Find(planned.Id) is { IsKept: true } kept ? kept : new Pasture(planned))
            .ToImmutableList();
        foreach (var (place, kept) in Pastures.Index().Where(pasture => pasture.Item.IsKept && !pastures.Exists(taken => taken.Id == pasture.Item.Id)))
        {
            var before = Pastures.Take(place).LastOrDefault(other => pastures.Exists(taken => taken.Id == other.Id));
            pastures = pastures.Insert(pastures.FindIndex(taken => taken.Id == before?.Id) + 1, kept);
        }

        return this with { Version = plan.Version, Pastures = pastures, Checkpoints = plan.Checkpoints };
    }

    internal ClassPlan With(PastureId id, Func<Pasture, Pasture> change) =>
        this with { Pastures = Pastures.ConvertAll(pasture => pasture.Id == id ? change(pasture) : pasture) };

    internal ClassPlan Begin(PastureId id, DateTimeOffset at) =>
        Pause(at).With(id, pasture => pasture with { BeganAt = pasture.BeganAt ?? at, Skipped = false }) with { Current = id, Since = at };

    /// <summary>The time of the pasture that is on stops counting.</summary>
    internal ClassPlan Pause(DateTimeOffset at) => Current is not { } current || Since is not { } since ? this
        : With(current, pasture => pasture with { Used = pasture.Used + (at - since) }) with { Current = null, Since = null };
}

/// <summary>A pasture in class.</summary>
public sealed record Pasture(PlannedPasture Planned)
{
    /// <summary>When the class came to it first.</summary>
    public DateTimeOffset? BeganAt { get; init; }

    /// <summary>Time spent in it, without what goes on now.</summary>
    public TimeSpan Used { get; init; }

    public bool Skipped { get; init; }

    /// <summary>Made in class, so no stored plan knows it.</summary>
    public bool Added { get; init; }

    public PastureId Id => Planned.Id;

    internal bool IsKept => Added || BeganAt is not null;
}
