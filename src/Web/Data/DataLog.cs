namespace CityLeadership.Classroom.Web.Data;

internal static partial class DataLog
{
    [LoggerMessage(2000, LogLevel.Information, "Database up to date ({Provider}; {Pending} migrations applied now)")]
    public static partial void UpToDate(ILogger logger, string? provider, int pending);
}
