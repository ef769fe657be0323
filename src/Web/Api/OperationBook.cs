using CityLeadership.Classroom.Web.Api.Operations;

namespace CityLeadership.Classroom.Web.Api;

/// <summary>Every operation of the API, each subject in a file of its own under <c>Operations/</c>.</summary>
internal static class OperationBook
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        .. SignInOperations.All,
        .. OwnOperations.All,
        .. ProgrammeOperations.All,
        .. ScheduleOperations.All,
        .. MeetingOperations.All,
        .. AttendanceOperations.All,
        .. SummaryOperations.All,
        .. RecordingOperations.All,
        .. PlanOperations.All,
        .. ExhibitOperations.All,
        .. GroupingOperations.All,
        .. RosterOperations.All,
        .. MailOperations.All,
        .. KeyOperations.All,
        .. PrivacyOperations.All,
        .. WebhookOperations.All,
        .. AuditOperations.All,
    ];

    private static readonly Dictionary<string, Operation> ByEndpoint = All.ToDictionary(operation => operation.ToString(), StringComparer.Ordinal);

    /// <summary>Null: nobody wrote down what that endpoint does.</summary>
    public static Operation? Find(string method, string route) => ByEndpoint.GetValueOrDefault($"{method} {route.TrimEnd('/')}");
}
