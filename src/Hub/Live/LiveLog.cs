using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live;

/// <summary>Every log message of the hub. Sessions and connections by id; never a name, a text or an answer.</summary>
internal static partial class LiveLog
{
    [LoggerMessage(2001, LogLevel.Warning, "Session {Session}: the log does not answer")]
    public static partial void LogSilent(ILogger logger, string session);

    [LoggerMessage(2002, LogLevel.Error, "Session {Session}: the runner failed and goes on")]
    public static partial void RunnerFailed(ILogger logger, Exception failure, string session);

    [LoggerMessage(2003, LogLevel.Critical, "Session {Session}: the log is not the one followed so far ({Followed} entries, now {Found}); rebuilt from it")]
    public static partial void LogForked(ILogger logger, string session, long followed, long found);

    [LoggerMessage(2004, LogLevel.Information, "Session {Session}: connection {Connection} closed, its outbox of {Bytes} bytes was full")]
    public static partial void OutboxFull(ILogger logger, string session, string connection, int bytes);

    [LoggerMessage(2005, LogLevel.Warning, "{Work} failed and will be tried again")]
    public static partial void UpkeepFailed(ILogger logger, Exception failure, string work);

    [LoggerMessage(2006, LogLevel.Error, "Session {Session}: the archive does not match the sealed log")]
    public static partial void ArchiveMismatch(ILogger logger, Exception failure, string session);

    [LoggerMessage(2010, LogLevel.Critical, "Session {Session}: the log lost {Entries} archived entries after {After}; they are set aside, and hosts are told")]
    public static partial void EntriesLost(ILogger logger, string session, int entries, long after);

    [LoggerMessage(2007, LogLevel.Information, "Session {Session}: sealed with {Entries} entries and archived")]
    public static partial void Archived(ILogger logger, string session, long entries);

    [LoggerMessage(2011, LogLevel.Information, "Session {Session}: was confidential, and its log is gone")]
    public static partial void Forgotten(ILogger logger, string session);

    [LoggerMessage(2008, LogLevel.Warning, "Connection {Connection}: sending failed")]
    public static partial void PumpFailed(ILogger logger, Exception failure, string connection);

    [LoggerMessage(2009, LogLevel.Error, "Session {Session}: {Command} could not be decided ({Incident})")]
    public static partial void CommandFailed(ILogger logger, Exception failure, string session, string command, string incident);
}
