using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The class's board.</summary>
public sealed record Board
{
    public static readonly Board Empty = new();

    /// <summary>From left to right.</summary>
    public ImmutableList<BoardColumn> Columns { get; init; } = [];

    /// <summary>Also those that are hidden or were removed.</summary>
    public ImmutableDictionary<ContributionId, Contribution> Contributions { get; init; } =
        ImmutableDictionary<ContributionId, Contribution>.Empty;

    /// <summary>In the order they were drawn.</summary>
    public ImmutableList<ContributionLink> Links { get; init; } = [];

    /// <summary>Everyone sees the board on the stage.</summary>
    public bool OnStage { get; init; }

    /// <summary>Participants who may write on it, beside the hosts.</summary>
    public ImmutableSortedSet<PersonId> Scribes { get; init; } = [];

    public BoardColumn? Find(ColumnId id) => Columns.Find(column => column.Id == id);

    /// <summary>Whether something was taken off it.</summary>
    public bool HasRemoved() => Contributions.Values.Any(contribution => contribution.Removed);

    /// <summary>Nothing can be put back any more.</summary>
    internal Board ForgetRemoved() => HasRemoved()
        ? this with
        {
            Contributions = Contributions.SetItems(Contributions.Where(each => each.Value.Removed)
                .Select(each => KeyValuePair.Create(each.Key, each.Value with { Text = "" }))),
        }
        : this;

    internal Board With(ContributionId id, Func<Contribution, Contribution> change) =>
        Contributions.TryGetValue(id, out var found) ? this with { Contributions = Contributions.SetItem(id, change(found)) } : this;
}

public sealed record BoardColumn(ColumnId Id, string Title);

/// <summary>One point, in a few words.</summary>
/// <param name="Column">Null: not in any yet.</param>
/// <param name="Person">Whose point it is.</param>
/// <param name="At">When it was noted: the moment in the recording.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="Place">Its rank from top to bottom, see <see cref="Places"/>.</param>
public sealed record Contribution(
    ContributionId Id, string Text, ColumnId? Column, PersonId Person, DateTimeOffset At, PersonId By, string Place)
{
    /// <summary>Counts changes of the text, from 1: whoever changes it names the text they saw.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Only hosts see it, until it is revealed.</summary>
    public bool Hidden { get; init; }

    /// <summary>Nobody sees it. Kept until the class ends, so that taking it away can be undone.</summary>
    public bool Removed { get; init; }
}

/// <summary>Two contributions belong together.</summary>
public sealed record ContributionLink(ContributionId From, ContributionId To)
{
    internal bool IsBetween(ContributionId one, ContributionId other) =>
        (From == one && To == other) || (From == other && To == one);
}
