using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Audit;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class AuditOperations
{
    private static readonly Subject Audit = new("Audit");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Audit.Get("/api/audit", "readAudit", "Who looked at, changed or downloaded what; newest first. What is older is asked for with its end").For(Scope.AuditRead)
            .Answers<AuditAnswer>().Refuses(AuditDesk.BadDay, AuditDesk.BadDeed),
        Audit.Get("/api/audit.csv", "downloadAudit", "The same, for a spreadsheet").For(Scope.AuditRead)
            .AnswersFile("text/csv").Refuses(AuditDesk.BadDay, AuditDesk.BadDeed),
    ];
}
