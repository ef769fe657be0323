namespace CityLeadership.Classroom.Web.Operations.Protection;

internal static partial class ProtectionLog
{
    [LoggerMessage(1300, LogLevel.Warning, "A {Method} request from a page of another site was refused")]
    public static partial void ForeignOrigin(ILogger log, string method);

    [LoggerMessage(1301, LogLevel.Warning, "A request to {Route} was refused: too many in too short a time")]
    public static partial void TooMany(ILogger log, string? route);

    [LoggerMessage(1302, LogLevel.Error, "A request to {Route} failed (id {Id})")]
    public static partial void Failed(ILogger log, Exception? failure, string? route, string id);
}
