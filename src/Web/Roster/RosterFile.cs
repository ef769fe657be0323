using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>A roster file as it was read. A column that it lacks says nothing of anybody; an empty cell says there is none.</summary>
internal sealed record RosterFile(
    IReadOnlySet<RosterColumn> Columns, IReadOnlyList<string> UnknownColumns, IReadOnlyList<RosterRow> Rows, int Blank, RosterFaults Faults)
{
    public bool Has(RosterColumn column) => Columns.Contains(column);
}

/// <summary>A person as one row says it. Nothing in it is null but what the row leaves empty or the file leaves out.</summary>
/// <param name="Number">As a spreadsheet counts: the headings are row 1.</param>
/// <param name="Email">In lower case.</param>
/// <param name="City">Empty: of no city.</param>
/// <param name="Country">Empty: not said.</param>
/// <param name="Zone">Null: not said.</param>
internal sealed record RosterRow(
    int Number, string Name, string Email, RosterRole Role, string City, string Country, string? Zone, string Title, Tracks Track,
    string? Phone, string? Pronunciation, string? Language, string? Assistant, string? AssistantPhone, string? AssistantEmail);

/// <param name="Row">As a spreadsheet counts.</param>
/// <param name="Column">Its heading; empty: the row as a whole.</param>
internal sealed record RosterFault(int Row, string Column, string Problem, string Fix);

/// <summary>What is wrong in a file: how much, and the first of it, so that the worst file makes no endless answer.</summary>
internal sealed class RosterFaults
{
    public const int MostListed = 1000;

    private readonly List<RosterFault> listed = [];
    private readonly HashSet<int> rows = [];

    public int Count { get; private set; }

    /// <summary>How many rows have something wrong.</summary>
    public int Rows => rows.Count;

    public IReadOnlyList<RosterFault> Listed => [.. listed.OrderBy(fault => fault.Row)];

    public bool Has(int row) => rows.Contains(row);

    public void Add(int row, RosterColumn? column, Fault fault)
    {
        Count++;
        rows.Add(row);
        if (listed.Count < MostListed)
            listed.Add(new(row, column?.Heading() ?? "", fault.Problem, fault.Fix));
    }
}
