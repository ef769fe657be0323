using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The board as everyone sees it.</summary>
public sealed record BoardView(
    ImmutableList<BoardColumn> Columns,
    ImmutableDictionary<ContributionId, ContributionView> Contributions,
    ImmutableArray<ContributionLink> Links,
    bool OnStage,
    ImmutableSortedSet<PersonId> Scribes)
{
    public static BoardView Of(Board board) => new(
        board.Columns, ContributionView.Of(board, hidden: false), LinksOf(board, hidden: false), board.OnStage, board.Scribes);

    /// <summary>Links between contributions that are there for this audience.</summary>
    /// <param name="hidden">With those to contributions that are hidden from the class.</param>
    public static ImmutableArray<ContributionLink> LinksOf(Board board, bool hidden) =>
    [
        .. board.Links.Where(link => IsThere(board, link.From) && IsThere(board, link.To)
            && (hidden == (board.Contributions[link.From].Hidden || board.Contributions[link.To].Hidden))),
    ];

    private static bool IsThere(Board board, ContributionId id) => board.Contributions.GetValueOrDefault(id) is { Removed: false };
}

public sealed record ContributionView(
    ContributionId Id, string Text, ColumnId? Column, PersonId Person, DateTimeOffset At, PersonId By, int Version, string Place)
{
    public static ContributionView Of(Contribution contribution) => new(
        contribution.Id, contribution.Text, contribution.Column, contribution.Person, contribution.At, contribution.By,
        contribution.Version, contribution.Place);

    public static ImmutableDictionary<ContributionId, ContributionView> Of(Board board, bool hidden) =>
        board.Contributions.Values.Where(contribution => !contribution.Removed && contribution.Hidden == hidden)
            .ToImmutableDictionary(contribution => contribution.Id, Of);
}

/// <summary>What hosts see of the board beside everyone's: what is hidden, and the links to it.</summary>
public sealed record HiddenView(
    ImmutableDictionary<ContributionId, ContributionView> Contributions, ImmutableArray<ContributionLink> Links)
{
    public static HiddenView Of(Board board) => new(ContributionView.Of(board, hidden: true), BoardView.LinksOf(board, hidden: true));
}

/// <summary>The board's frame; what stands on it has changes of its own.</summary>
public sealed record BoardChange(ImmutableList<BoardColumn> Columns, bool OnStage, ImmutableSortedSet<PersonId> Scribes) : Change;

/// <summary>New, or another text or place: the same id replaces. To hosts: of those that are hidden.</summary>
public sealed record ContributionChange(ContributionView Contribution) : Change;

/// <summary>It is not for this audience any more.</summary>
public sealed record ContributionGoneChange(ContributionId Contribution) : Change;

/// <summary>All links that this audience sees, among what it sees.</summary>
public sealed record LinksChange(ImmutableArray<ContributionLink> Links) : Change;
