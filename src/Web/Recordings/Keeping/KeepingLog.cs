using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Recordings.Keeping;

internal static partial class KeepingLog
{
    [LoggerMessage(3130, LogLevel.Information, "{By} keeps the recordings of {Programme} for {Days} days from the end of the {From}; without a number for ever")]
    public static partial void Set(ILogger logger, string by, string programme, int? days, RecordingDaysFrom from);

    [LoggerMessage(3131, LogLevel.Information, "{By} decided about the recording of {Session}: download {Download}, kept beyond the rule {Keep}")]
    public static partial void Decided(ILogger logger, string by, string session, bool download, bool keep);

    [LoggerMessage(3132, LogLevel.Information, "The recording of {Session} was deleted: its programme keeps them for {Days} days")]
    public static partial void Deleted(ILogger logger, string session, int days);

    [LoggerMessage(3133, LogLevel.Error, "A recording whose time is over could not be deleted; it will be tried again in an hour: {Session}")]
    public static partial void NotDeleted(ILogger logger, Exception failure, string session);

    [LoggerMessage(3134, LogLevel.Error, "Which recordings are to be deleted could not be found out; it will be tried again in an hour")]
    public static partial void RoundFailed(ILogger logger, Exception failure);
}
