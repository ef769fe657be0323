namespace CityLeadership.Classroom.Web.Schedule.Desk;

internal static partial class ScheduleLog
{
    [LoggerMessage(3110, LogLevel.Information, "Series {Series} saved in version {Version} with {Classes} classes")]
    public static partial void SeriesSaved(ILogger logger, string series, int version, int classes);

    [LoggerMessage(3111, LogLevel.Information, "Scheduled session {Session} {What}, revision {Revision}")]
    public static partial void SessionChanged(ILogger logger, string session, int revision, string what);
}
