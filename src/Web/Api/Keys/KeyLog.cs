namespace CityLeadership.Classroom.Web.Api.Keys;

internal static partial class KeyLog
{
    [LoggerMessage(2700, LogLevel.Information, "{Person} made the machine key {Key} for {Scopes}")]
    public static partial void Made(ILogger logger, string person, string key, string scopes);

    [LoggerMessage(2701, LogLevel.Information, "{Person} revoked the machine key {Key}")]
    public static partial void Revoked(ILogger logger, string person, string key);
}
