using System.Globalization;
using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>The summary as one file for spreadsheets: a line a fact, its kind in the first column.</summary>
internal static class SummaryCsv
{
    public static byte[] Write(ClassSummary summary) => Spreadsheet.Write(
        ["Kind", "What", "Who", "City", "Minutes", "Planned minutes", "Count", "At (UTC)"],
        [
            .. summary.Pastures.Select(pasture => Line("Pasture", Named(pasture), minutes: Minutes(pasture.UsedSeconds), planned: $"{pasture.Planned}")),
            .. from vote in summary.Votes
               from fact in VoteFact.Of(vote)
               select Line(fact.Kind, $"{vote.Question}: {fact.What}", count: fact.Count, at: At(vote.OpenedAt)),
            .. from column in summary.Board
               from point in column.Points
               let text = column.Title is { } title ? $"{title}: {point.Text}" : point.Text
               select Line("Point", text, point.Name, point.City, at: At(point.At)),
            .. (summary.People ?? []).Select(person => Line(
                "Floor", "", person.Name, person.City, Minutes(person.FloorSeconds), count: $"{person.Calls}")),
            .. (summary.NotCalled ?? []).Select(person => Line("Not called by you", "", person.Name, person.City, count: $"{person.ByOthers}")),
        ]);

    private static string Named(PastureSummary pasture) =>
        pasture.Title.Length == 0 ? pasture.Question : $"{pasture.Title}: {pasture.Question}";

    private static string Minutes(int seconds) => (seconds / 60m).ToString("0.0", CultureInfo.InvariantCulture);

    private static string At(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string[] Line(
        string kind, string what, string who = "", string city = "", string minutes = "", string planned = "", string count = "", string at = "") =>
        [kind, what, who, city, minutes, planned, count, at];
}
