using CsvHelper;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>Makes people of rows of cells, and names every cell that will not do.</summary>
internal sealed class RosterRows(RosterHeader header)
{
    private readonly List<RosterRow> rows = [];
    private readonly RosterFaults faults = new();
    private readonly Dictionary<string, int> emails = new(StringComparer.Ordinal);
    private int blank;

    public RosterFile ToFile() =>
        new(header.Columns.OfType<RosterColumn>().ToHashSet(), header.Unknown, rows, blank, faults);

    /// <summary>A row whose quotation marks do not fit, so that nobody can say where its cells end.</summary>
    public void Broken(int number, CsvMalformedReason reason) => faults.Add(number, null, reason == CsvMalformedReason.UnterminatedQuote
        ? new("A quotation mark is opened here and never closed.", "Close it, or remove it.")
        : new("A quotation mark stands in the middle of a cell.", "Put the whole cell into quotation marks and double the one inside it: \"\"."));

    public void Add(int number, string[] cells)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
        {
            blank++;
            return;
        }

        if (cells.Length != header.Columns.Count)
        {
            faults.Add(number, null, new(
                FormattableString.Invariant($"This row has {cells.Length} cells; the headings are {header.Columns.Count}."),
                "Put a cell that contains the separator into quotation marks, or add the missing cells."));
            return;
        }

        var row = new RosterLine(header, faults, number, cells).Read();
        if (faults.Has(number))
            return;
        if (emails.TryAdd(row.Email, number))
            rows.Add(row);
        else
            faults.Add(number, RosterColumn.Email, new(FormattableString.Invariant($"Row {emails[row.Email]} has the same address."), "Keep one row a person."));
    }
}
