namespace CityLeadership.Classroom.Session;

/// <summary>
/// The frame of the board, which is the hosts': columns, what is hidden, the stage and the scribes. Writing on it is
/// <see cref="ContributionDecider"/>'s.
/// </summary>
internal static class BoardDecider
{
    public const int MostColumns = 24;

    public static Decision AddColumn(SessionState state, Order order, PersonId by, AddColumn command) =>
        Title(command.Title) is not { } title ? Rejections.BadColumn
        : state.Board.Columns.Count >= MostColumns ? Rejections.TooManyColumns
        : new ColumnAdded(new ColumnId(order.Id), title, by);

    public static Decision RenameColumn(SessionState state, PersonId by, RenameColumn command) =>
        state.Board.Find(command.Column) is not { } column ? Rejections.NoSuchColumn
        : Title(command.Title) is not { } title ? Rejections.BadColumn
        : title == column.Title ? Decision.Nothing
        : new ColumnRenamed(column.Id, title, by);

    public static Decision RemoveColumn(SessionState state, PersonId by, RemoveColumn command) =>
        state.Board.Find(command.Column) is null ? Rejections.NoSuchColumn : new ColumnRemoved(command.Column, by);

    public static Decision Hide(SessionState state, PersonId by, HideContribution command) =>
        !state.Board.Contributions.TryGetValue(command.Contribution, out var found) || found.Removed ? Rejections.NoSuchContribution
        : found.Hidden == command.Hidden ? Decision.Nothing
        : new ContributionHidden(found.Id, command.Hidden, by);

    public static Decision Reveal(SessionState state, PersonId by) =>
        Decision.Of([
            .. state.Board.Contributions.Values.Where(contribution => contribution is { Hidden: true, Removed: false })
                .OrderBy(contribution => contribution.Place, StringComparer.Ordinal)
                .ThenBy(contribution => contribution.Id.Value, StringComparer.Ordinal)
                .Select(contribution => new ContributionHidden(contribution.Id, false, by)),
        ]);

    public static Decision Show(SessionState state, PersonId by, ShowBoard command) =>
        state.Board.OnStage == command.OnStage ? Decision.Nothing
        : Decision.Of([
            .. command.OnStage ? ScreenDecider.Away(state, by).Concat(ExhibitDecider.Away(state, by)) : [],
            new BoardShown(command.OnStage, by),
        ]);

    public static Decision Name(SessionState state, PersonId by, NameScribe command) =>
        state.Find(command.Person) switch
        {
            null => Rejections.NoSuchPerson,
            { Role: var role } when command.Named && !(role.IsMember() || role == Role.Guest) => Rejections.CannotScribe,
            _ when state.Board.Scribes.Contains(command.Person) == command.Named => Decision.Nothing,
            _ => new ScribeNamed(command.Person, command.Named, by),
        };

    private static string? Title(string title) =>
        title.Trim() is { Length: > 0 and <= PlanRules.LongestColumn } trimmed ? trimmed : null;
}
