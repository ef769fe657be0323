namespace CityLeadership.Classroom.Web.Attendance;

internal static partial class AttendanceLog
{
    [LoggerMessage(2300, LogLevel.Information, "Attendance of session {Session} measured for {Expected} people")]
    public static partial void Measured(ILogger logger, string session, int expected);

    [LoggerMessage(2301, LogLevel.Error, "Attendance could not be measured; the next sweep tries again")]
    public static partial void NotMeasured(ILogger logger, Exception failure);

    [LoggerMessage(2302, LogLevel.Information, "{By} corrected the attendance of {Person} at session {Session}")]
    public static partial void Corrected(ILogger logger, string by, string session, string person);

    [LoggerMessage(2303, LogLevel.Information, "{By} had {Sessions} sessions measured again from their logs")]
    public static partial void Rebuilt(ILogger logger, string by, int sessions);

    [LoggerMessage(2304, LogLevel.Information, "{Person} made up session {Session} by watching its recording")]
    public static partial void MadeUp(ILogger logger, string person, string session);
}
