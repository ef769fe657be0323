namespace CityLeadership.Classroom.Web.Operations.Protection;

internal static partial class ProtectionLog
{
    [LoggerMessage(1300, LogLevel.Warning, "A socket for a page of another site was refused")]
    public static partial void ForeignOrigin(ILogger log);

    [LoggerMessage(1301, LogLevel.Warning, "A request to {Route} was refused: too many in too short a time")]
    public static partial void TooMany(ILogger log, string? route);
}
