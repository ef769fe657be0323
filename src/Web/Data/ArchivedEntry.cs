namespace CityLeadership.Classroom.Web.Data;

/// <summary>One event of a session log, copied from Redis while the class runs. Written once; only a text that a host took away is blanked in it.</summary>
public sealed class ArchivedEntry
{
    public required string SessionId { get; init; }

    /// <summary>Place in the log from 1, without gaps.</summary>
    public required long Number { get; init; }

    public required string EventId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Kind { get; init; }

    public required string Json { get; init; }
}
