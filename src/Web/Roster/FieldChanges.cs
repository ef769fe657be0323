namespace CityLeadership.Classroom.Web.Roster;

/// <summary>Collects what one row changes of a person.</summary>
internal sealed class FieldChanges(RosterFile file)
{
    private readonly List<FieldChange> changes = [];

    public IReadOnlyList<FieldChange> All => changes;

    /// <summary>What a field is from now on: as it was where the file lacks the column.</summary>
    public string? Take(RosterColumn column, string? before, string? after)
    {
        if (!file.Has(column) || string.Equals(before, after, StringComparison.Ordinal))
            return before;

        Note(column, before, after);
        return after;
    }

    public void Note(RosterColumn column, string? before, string? after) =>
        changes.Add(new(column.Heading(), before ?? "", after ?? ""));
}
