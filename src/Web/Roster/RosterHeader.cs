using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>The row of headings.</summary>
/// <param name="Columns">What each column means; null: a heading we do not know.</param>
/// <param name="Unknown">The headings of those, as they are written.</param>
internal sealed record RosterHeader(IReadOnlyList<RosterColumn?> Columns, IReadOnlyList<string> Unknown)
{
    /// <summary>One of the two is null.</summary>
    public static (RosterHeader? Header, Refusal? Refusal) Read(IReadOnlyList<string> headings)
    {
        if (headings.All(string.IsNullOrWhiteSpace))
            return (null, RosterRefusals.Empty);

        var columns = headings.Select(RosterColumns.Find).ToList();
        var named = columns.OfType<RosterColumn>().ToList();
        var missing = RosterColumns.Required.Except(named).ToList();
        if (missing.Count > 0)
            return (null, RosterRefusals.Missing(missing));

        var twice = named.GroupBy(column => column).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? (new(columns, [.. headings.Where((_, at) => columns[at] is null).Select(Name)]), null)
            : (null, RosterRefusals.Twice(twice.Key));
    }

    private static string Name(string heading) => RosterCell.Clean(heading) is { Length: > 0 } name ? name : "(a column without a heading)";
}
