namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>Janus answered, and said no. <see cref="Code"/> is one of <see cref="JanusCode"/> or another of its numbers.</summary>
internal sealed class JanusRefusedException(int code, string reason) : Exception($"Janus refused ({code}): {reason}")
{
    public int Code { get; } = code;
}

/// <summary>Janus did not answer: the connection is gone, or the time for it ran out.</summary>
internal sealed class JanusUnreachableException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>The refusals that are acted on.</summary>
internal static class JanusCode
{
    public const int RoomExists = 427;
    public const int NoSuchFeed = 428;
    public const int IdTaken = 436;
    public const int NoSuchSession = 458;
}
