using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings;

/// <summary>Who met whom is no matter for logs: ids only, as everywhere.</summary>
internal static partial class MeetingLog
{
    [LoggerMessage(3120, LogLevel.Information, "{By} offered {Slots} slots of {Host}")]
    public static partial void Offered(ILogger logger, string by, int slots, string host);

    [LoggerMessage(3121, LogLevel.Information, "{By} booked meeting {Session} ({Kind})")]
    public static partial void Booked(ILogger logger, string by, string session, MeetingKind kind);

    [LoggerMessage(3122, LogLevel.Information, "{By} moved meeting {Session}")]
    public static partial void Moved(ILogger logger, string by, string session);

    [LoggerMessage(3123, LogLevel.Information, "{By} cancelled meeting {Session}")]
    public static partial void Cancelled(ILogger logger, string by, string session);
}
