using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Summaries;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class SummaryOperations
{
    private const string Csv = "text/csv";

    private static readonly Subject Summaries = new("Summaries");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Summaries.Get("/api/sessions/{id}/summary", "readSummary", "What came of a class, as the reader may see it").For(Scope.SummariesRead)
            .Answers<ClassSummary>().Refuses(SummariesRegistration.NoSummary),
        Summaries.Get("/api/sessions/{id}/summary.csv", "downloadSummary", "Who spoke, for a spreadsheet").For(Scope.SummariesRead).AnswersFile(Csv).Refuses(SummariesRegistration.NoSummary),
        Summaries.Get("/api/sessions/{id}/votes.csv", "downloadVotes", "Its votes for a spreadsheet, or one of them").For(Scope.SummariesRead).AnswersFile(Csv).Refuses(SummariesRegistration.NoSummary),
        Summaries.Get("/api/sessions/{id}/earlier-calls", "readEarlierCalls", "Who was called in the classes before this one").For(Scope.SummariesRead)
            .Answers<EarlierCalls>().Refuses(SummariesRegistration.NoSummary),
    ];
}
