using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling;

internal static partial class CallingLog
{
    [LoggerMessage(4000, LogLevel.Error, "Directing the calls of {Session} failed")]
    public static partial void DirectingFailed(ILogger logger, Exception reason, string session);

    [LoggerMessage(4001, LogLevel.Error, "Ending the media of person {Person} in {Session} failed")]
    public static partial void LeavingFailed(ILogger logger, Exception reason, string session, string person);

    [LoggerMessage(4002, LogLevel.Error, "Closing the calls of {Session} failed")]
    public static partial void ClosingFailed(ILogger logger, Exception reason, string session);
}
