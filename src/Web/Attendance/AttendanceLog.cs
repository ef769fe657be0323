namespace CityLeadership.Classroom.Web.Attendance;

internal static partial class AttendanceLog
{
    [LoggerMessage(2300, LogLevel.Information, "Attendance of session {Session} measured for {Expected} people")]
    public static partial void Measured(ILogger logger, string session, int expected);

    [LoggerMessage(2301, LogLevel.Error, "Attendance could not be measured; the next sweep tries again")]
    public static partial void NotMeasured(ILogger logger, Exception failure);
}
