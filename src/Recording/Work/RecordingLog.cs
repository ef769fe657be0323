using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Recording.Work;

internal static partial class RecordingLog
{
    [LoggerMessage(1, LogLevel.Information, "The recording of session {Session} is complete: {Seconds:0} s, {Pieces} pieces.")]
    public static partial void Complete(ILogger logger, string session, double seconds, int pieces);

    [LoggerMessage(2, LogLevel.Warning, "The recording of session {Session} waits: {Code}. It is tried again in {Pause}.")]
    public static partial void Waits(ILogger logger, Exception failure, string session, string code, TimeSpan pause);

    [LoggerMessage(3, LogLevel.Warning, "The logs of recorded classes cannot be read; it is tried again in {Pause}.")]
    public static partial void LogAway(ILogger logger, Exception failure, TimeSpan pause);

    [LoggerMessage(4, LogLevel.Error, "What went wrong with the recording of session {Session} could not be written into its manifest.")]
    public static partial void ManifestFailed(ILogger logger, Exception failure, string session);
}
