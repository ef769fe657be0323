namespace CityLeadership.Classroom.Session;

/// <summary>
/// Writing on the board. Hosts and scribes may; a scribe who is no host does not see what is hidden, so for them it does
/// not exist. Orders name contributions by id and places by a neighbour, so several people write at once.
/// </summary>
internal static class ContributionDecider
{
    private const int Longest = 240;
    private const int Most = 400;

    public static Decision Note(SessionState state, Order order, PersonId by, NoteContribution command)
    {
        if (Refused(state, by) is { } refusal)
        {
            return refusal;
        }

        if (command.Hidden && !IsHost(state, by))
        {
            return Rejections.NotAllowed;
        }

        if (Text(command.Text) is not { } text)
        {
            return Rejections.BadContribution;
        }

        if (command.Column is { } column && state.Board.Find(column) is null)
        {
            return Rejections.NoSuchColumn;
        }

        if ((command.Person ?? state.Floor.LastOrDefault()?.Person) is not { } person)
        {
            return Rejections.NobodyOnFloor;
        }

        return state.Find(person) is null ? Rejections.NoSuchPerson
            : state.Board.Contributions.Count >= Most ? Rejections.BoardIsFull
            : new ContributionNoted(
                new ContributionId(order.Id), text, command.Column, person, command.Hidden, Bottom(state, command.Column), by);
    }

    public static Decision Edit(SessionState state, PersonId by, EditContribution command)
    {
        if (Find(state, by, command.Contribution, out var found) is { } refusal)
        {
            return refusal;
        }

        return Text(command.Text) is not { } text ? Rejections.BadContribution
            : found.Text == text ? Decision.Nothing
            : found.Version != command.Version ? Rejections.ContributionChangedTo(found.Text, text)
            : new ContributionEdited(found.Id, text, by);
    }

    public static Decision Move(SessionState state, PersonId by, MoveContribution command)
    {
        if (Find(state, by, command.Contribution, out var found) is { } refusal)
        {
            return refusal;
        }

        if (command.Column is { } column && state.Board.Find(column) is null)
        {
            return Rejections.NoSuchColumn;
        }

        var place = Below(state, found, command.Column, command.After);
        return found.Column == command.Column && found.Place == place
            ? Decision.Nothing
            : new ContributionMoved(found.Id, command.Column, place, by);
    }

    public static Decision Link(SessionState state, PersonId by, LinkContributions command)
    {
        if ((Find(state, by, command.From, out var from) ?? Find(state, by, command.To, out _)) is { } refusal)
        {
            return refusal;
        }

        return command.From == command.To ? Rejections.NoSuchContribution
            : state.Board.Links.Exists(link => link.IsBetween(from.Id, command.To)) == command.Linked ? Decision.Nothing
            : new ContributionsLinked(from.Id, command.To, command.Linked, by);
    }

    public static Decision Remove(SessionState state, PersonId by, RemoveContribution command) =>
        Find(state, by, command.Contribution, out var found) is { } refusal ? refusal : new ContributionRemoved(found.Id, true, by);

    public static Decision Restore(SessionState state, PersonId by, RestoreContribution command) =>
        Refused(state, by) is { } refusal ? refusal
        : !state.Board.Contributions.TryGetValue(command.Contribution, out var found) || (found.Hidden && !IsHost(state, by)) ? Rejections.NoSuchContribution
        : found.Removed ? new ContributionRemoved(found.Id, false, by)
        : Decision.Nothing;

    private static Rejection? Refused(SessionState state, PersonId by) =>
        IsHost(state, by) || state.Board.Scribes.Contains(by) ? null : Rejections.NotScribe;

    private static Rejection? Find(SessionState state, PersonId by, ContributionId id, out Contribution found)
    {
        found = state.Board.Contributions.GetValueOrDefault(id)!;
        return Refused(state, by)
            ?? (found is null or { Removed: true } || (found.Hidden && !IsHost(state, by)) ? Rejections.NoSuchContribution : null);
    }

    private static bool IsHost(SessionState state, PersonId by) => state.Find(by)?.Role.IsHost() == true;

    private static string? Text(string text) => text.Trim() is { Length: > 0 and <= Longest } trimmed ? trimmed : null;

    private static string Bottom(SessionState state, ColumnId? column) =>
        Places.Between(Ranked(state, column).LastOrDefault()?.Place, null);

    /// <summary>
    /// Directly below <paramref name="after"/>, also when that was removed meanwhile; when somebody moved it to another
    /// column, at the bottom of this one. Where it stands already, it stays.
    /// </summary>
    private static string Below(SessionState state, Contribution moved, ColumnId? column, ContributionId? after)
    {
        var others = Ranked(state, column).Where(other => other.Id != moved.Id).ToList();
        var above = after is { } id ? others.FindIndex(other => other.Id == id) : -1;
        if (after is not null && above < 0)
        {
            above = others.Count - 1;
        }

        var low = above < 0 ? null : others[above].Place;
        var high = above + 1 < others.Count ? others[above + 1].Place : null;
        return moved.Column == column && IsBetween(moved.Place, low, high) ? moved.Place : Places.Between(low, high);
    }

    private static bool IsBetween(string place, string? low, string? high) =>
        (low is null || string.CompareOrdinal(low, place) < 0) && (high is null || string.CompareOrdinal(place, high) < 0);

    /// <summary>A column from top to bottom, with what is hidden or removed.</summary>
    private static IEnumerable<Contribution> Ranked(SessionState state, ColumnId? column) =>
        state.Board.Contributions.Values.Where(contribution => contribution.Column == column)
            .OrderBy(contribution => contribution.Place, StringComparer.Ordinal);
}
