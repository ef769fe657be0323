namespace CityLeadership.Classroom.Web.Data;

/// <summary>A session log that ended and was copied whole: how many entries, and which is the last.</summary>
public sealed class ArchivedSession
{
    public required string SessionId { get; init; }

    public required long Count { get; init; }

    public required string LastEventId { get; init; }

    public required DateTimeOffset ClosedAt { get; init; }
}
