namespace CityLeadership.Classroom.Web.Data;

/// <summary>An entry that was archived, and that its log lost afterwards when Redis failed over to a copy that lagged. No part of the record.</summary>
public sealed class LostEntry
{
    public required string SessionId { get; init; }

    public required string EventId { get; init; }

    /// <summary>The place it had in the log; another entry may have it now.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Kind { get; init; }

    public required string Json { get; init; }

    /// <summary>When the loss was noticed.</summary>
    public required DateTimeOffset LostAt { get; init; }
}
