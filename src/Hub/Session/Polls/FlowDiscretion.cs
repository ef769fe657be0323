namespace CityLeadership.Classroom.Session;

/// <summary>
/// Which moves of an anonymous poll stay hidden. Small ones do, and empty ones with them. As the sums of rows and columns are
/// known from the rounds' own counts, a line must not hide a small remainder, or a single move: then its smallest shown move goes too.
/// </summary>
internal static class FlowDiscretion
{
    /// <param name="people">By place in the first round, and in the second.</param>
    /// <param name="everything">Nothing at all may be shown.</param>
    public static bool[,] Hide(int[,] people, bool everything)
    {
        var size = people.GetLength(0);
        var hidden = new bool[size, size];
        for (var one = 0; one < size; one++)
        {
            for (var two = 0; two < size; two++)
            {
                hidden[one, two] = everything || people[one, two] < PollTally.SmallestGroup;
            }
        }

        while (Lines(size).Select(line => Weakest(people, hidden, line)).FirstOrDefault(cell => cell is not null) is { } cell)
        {
            hidden[cell.One, cell.Two] = true;
        }

        return hidden;
    }

    /// <summary>Rows, then columns.</summary>
    private static IEnumerable<Cell[]> Lines(int size) =>
        Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(at => new Cell(row, at)).ToArray())
            .Concat(Enumerable.Range(0, size).Select(column => Enumerable.Range(0, size).Select(at => new Cell(at, column)).ToArray()));

    /// <summary>The shown move that must be hidden so that the line's hidden ones cannot be told; null when they cannot.</summary>
    private static Cell? Weakest(int[,] people, bool[,] hidden, Cell[] line)
    {
        var covered = line.Where(cell => hidden[cell.One, cell.Two]).ToList();
        var remainder = covered.Sum(cell => people[cell.One, cell.Two]);
        return remainder == 0 || (covered.Count > 1 && remainder >= PollTally.SmallestGroup)
            ? null
            : line.Except(covered).MinBy(cell => people[cell.One, cell.Two]);
    }

    private sealed record Cell(int One, int Two);
}
