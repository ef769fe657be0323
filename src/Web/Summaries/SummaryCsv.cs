using System.Globalization;
using CsvHelper;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>The summary as one file for spreadsheets: a line a fact, its kind in the first column.</summary>
internal static class SummaryCsv
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    public static byte[] Write(ClassSummary summary)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            csv.WriteHeader(["Kind", "What", "Who", "City", "Minutes", "Planned minutes", "Count", "At (UTC)"]);
            foreach (var pasture in summary.Pastures)
                Line(csv, "Pasture", Named(pasture), minutes: Minutes(pasture.UsedSeconds), planned: $"{pasture.Planned}");
            foreach (var vote in summary.Votes)
            {
                foreach (var fact in VoteFact.Of(vote))
                    Line(csv, fact.Kind, $"{vote.Question}: {fact.What}", count: fact.Count, at: At(vote.OpenedAt));
            }

            foreach (var column in summary.Board)
            {
                foreach (var point in column.Points)
                    Line(csv, "Point", column.Title is { } title ? $"{title}: {point.Text}" : point.Text, point.Name, point.City, at: At(point.At));
            }

            foreach (var person in summary.People ?? [])
                Line(csv, "Floor", "", person.Name, person.City, Minutes(person.FloorSeconds), count: $"{person.Calls}");
            foreach (var person in summary.NotCalled ?? [])
                Line(csv, "Not called by you", "", person.Name, person.City, count: $"{person.ByOthers}");
        }

        return bytes.ToArray();
    }

    private static string Named(PastureSummary pasture) =>
        pasture.Title.Length == 0 ? pasture.Question : $"{pasture.Title}: {pasture.Question}";

    private static string Minutes(int seconds) => (seconds / 60m).ToString("0.0", CultureInfo.InvariantCulture);

    private static string At(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static void Line(
        CsvWriter csv, string kind, string what, string who = "", string city = "", string minutes = "", string planned = "", string count = "", string at = "")
    {
        foreach (var field in new[] { kind, what, who, city, minutes, planned, count, at })
            csv.WriteField(field);
        csv.EndRecord();
    }
}
