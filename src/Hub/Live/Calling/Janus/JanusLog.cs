using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling.Janus;

internal static partial class JanusLog
{
    [LoggerMessage(4100, LogLevel.Information, "Janus answers at {Address}")]
    public static partial void Connected(ILogger logger, Uri address);

    [LoggerMessage(4101, LogLevel.Warning, "Janus is out of reach: {Reason}")]
    public static partial void Disconnected(ILogger logger, string reason);

    [LoggerMessage(4102, LogLevel.Information, "Media room of {Session} is ready; {Feeds} are sending")]
    public static partial void RoomReady(ILogger logger, string session, int feeds);

    [LoggerMessage(4103, LogLevel.Warning, "Media room of {Session} could not be made ready")]
    public static partial void RoomFailed(ILogger logger, Exception reason, string session);

    [LoggerMessage(4104, LogLevel.Warning, "Media room of {Session}: housekeeping failed")]
    public static partial void HousekeepingFailed(ILogger logger, Exception reason, string session);

    [LoggerMessage(4105, LogLevel.Warning, "Media of person {Person} in {Session}: {Request} was refused")]
    public static partial void RequestFailed(ILogger logger, Exception reason, string session, string person, string request);

    [LoggerMessage(4106, LogLevel.Debug, "Media of person {Person} in {Session}: slots could not be pointed, trying again")]
    public static partial void AimFailed(ILogger logger, Exception reason, string session, string person);

    [LoggerMessage(4107, LogLevel.Information, "Media of person {Person} in {Session} begins anew: {Reason}")]
    public static partial void SeatRestarts(ILogger logger, string session, string person, string reason);

    [LoggerMessage(4108, LogLevel.Error, "Media of person {Person} in {Session}: a fault")]
    public static partial void SeatFaulted(ILogger logger, Exception reason, string session, string person);

    [LoggerMessage(4110, LogLevel.Warning, "Media room of {Session}: recording could not be changed, trying again")]
    public static partial void RecordingFailed(ILogger logger, Exception reason, string session);

    [LoggerMessage(4109, LogLevel.Error, "Media room of {Session} cannot keep up with what happens in it; it begins anew")]
    public static partial void RoomOverwhelmed(ILogger logger, string session);
}
