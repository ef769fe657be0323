using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>Files that are refused as a whole. What is wrong in a row is in the answer's table.</summary>
internal static class RosterRefusals
{
    public static Refusal TooLarge { get; } = new(
        StatusCodes.Status413PayloadTooLarge, "tooLarge",
        $"The file is larger than {RosterReader.MostBytes / (1024 * 1024)} MB.",
        "A roster is text only: save it as CSV, or import it in parts.");

    public static Refusal TooManyRows { get; } = Bad(
        "tooManyRows",
        FormattableString.Invariant($"The file has more than {RosterReader.MostRows:N0} rows."),
        "Import it in parts.");

    public static Refusal Empty { get; } = Bad(
        "emptyRoster",
        "The file has no row of headings.",
        $"The first row names the columns; a roster needs {Named(RosterColumns.Required)}.");

    public static Refusal Changed { get; } = new(
        StatusCodes.Status409Conflict, "rosterChanged",
        "Somebody else changed the people while this was imported, so nothing was.",
        "Check the file again, then import it.");

    public static Refusal Missing(IEnumerable<RosterColumn> columns) => Bad(
        "missingColumns",
        $"The first row does not name these columns: {Named(columns)}.",
        "Give the column its heading in the first row. Others may be left out: what a file does not say stays as it is.");

    public static Refusal Twice(RosterColumn column) => Bad(
        "columnTwice",
        $"Two columns mean “{column.Heading()}”.",
        "Remove one of them, or change its heading.");

    public static Refusal Endless(long row) => Bad(
        "endlessRow",
        FormattableString.Invariant($"Row {row} does not end: a quotation mark before it is probably never closed."),
        "Look for a single \" in that row or the one above, and close or remove it.");

    private static string Named(IEnumerable<RosterColumn> columns) => string.Join(", ", columns.Select(column => column.Heading()));

    private static Refusal Bad(string code, string detail, string next) => new(StatusCodes.Status422UnprocessableEntity, code, detail, next);
}
