namespace CityLeadership.Classroom.Web.Programmes.Demo;

internal static partial class DemoLog
{
    [LoggerMessage(2200, LogLevel.Information, "Demo programme made: {People} invented people, {Sessions} sessions")]
    public static partial void Made(ILogger logger, int people, int sessions);

    [LoggerMessage(2201, LogLevel.Information, "{Count} demo links written to {Path}")]
    public static partial void LinksWritten(ILogger logger, int count, string path);
}
