namespace CityLeadership.Classroom.Web.Operations.Children;

internal static partial class SupervisorLog
{
    [LoggerMessage(1100, LogLevel.Information, "{Child} answers (process {ProcessId})")]
    public static partial void Ready(ILogger log, string child, int processId);

    [LoggerMessage(1101, LogLevel.Error, "{Child} is down, next start in {Seconds} s: {Reason} Last words: {LastWords}")]
    public static partial void Down(ILogger log, string child, double seconds, string reason, string lastWords);

    [LoggerMessage(1102, LogLevel.Error, "{Child} could not be started")]
    public static partial void Failed(ILogger log, Exception failure, string child);
}
