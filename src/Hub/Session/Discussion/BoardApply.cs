namespace CityLeadership.Classroom.Session;

internal static class BoardApply
{
    public static Board Apply(Board board, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        ColumnAdded added => board with { Columns = board.Columns.Add(new BoardColumn(added.Column, added.Title)) },
        ColumnRenamed renamed => board with
        {
            Columns = board.Columns.ConvertAll(column => column.Id == renamed.Column ? column with { Title = renamed.Title } : column),
        },
        ColumnRemoved removed => WithoutColumn(board, removed.Column),
        ContributionNoted noted => board with
        {
            Contributions = board.Contributions.SetItem(noted.Contribution, new Contribution(
                noted.Contribution, noted.Text, noted.Column, noted.Person, at, noted.By, noted.Place) { Hidden = noted.Hidden }),
        },
        ContributionEdited edited => board.With(
            edited.Contribution, contribution => contribution with { Text = edited.Text, Version = contribution.Version + 1 }),
        ContributionMoved moved => board.With(
            moved.Contribution, contribution => contribution with { Column = moved.Column, Place = moved.Place }),
        ContributionsLinked { Linked: true } linked => board with { Links = board.Links.Add(new ContributionLink(linked.From, linked.To)) },
        ContributionsLinked parted => board with { Links = board.Links.RemoveAll(link => link.IsBetween(parted.From, parted.To)) },
        ContributionHidden hidden => board.With(hidden.Contribution, contribution => contribution with { Hidden = hidden.Hidden }),
        ContributionRemoved removed => board.With(removed.Contribution, contribution => contribution with { Removed = removed.Removed }),
        BoardShown shown => board with { OnStage = shown.OnStage },
        ScribeNamed { Named: true } named => board with { Scribes = board.Scribes.Add(named.Person) },
        ScribeNamed no => board with { Scribes = board.Scribes.Remove(no.Person) },
        _ => board,
    };

    /// <summary>What stood in it goes below what is in no column, in its order.</summary>
    private static Board WithoutColumn(Board board, ColumnId gone)
    {
        var last = board.Contributions.Values.Where(contribution => contribution.Column is null)
            .Select(contribution => contribution.Place).Order(StringComparer.Ordinal).LastOrDefault();
        foreach (var contribution in board.Contributions.Values.Where(contribution => contribution.Column == gone)
            .OrderBy(contribution => contribution.Place, StringComparer.Ordinal).ThenBy(contribution => contribution.Id.Value, StringComparer.Ordinal))
        {
            last = Places.Between(last, null);
            board = board.With(contribution.Id, found => found with { Column = null, Place = last });
        }

        return board with { Columns = board.Columns.RemoveAll(column => column.Id == gone) };
    }
}
