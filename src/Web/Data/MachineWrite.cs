namespace CityLeadership.Classroom.Web.Data;

/// <summary>A write that a program named with an <c>Idempotency-Key</c>, and what it was answered: kept for a day, so that a repeat does nothing.</summary>
public sealed class MachineWrite
{
    public required string KeyId { get; init; }

    /// <summary>As the program called it.</summary>
    public required string Name { get; init; }

    /// <summary>Of method, address and body.</summary>
    public required string RequestHash { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>HTTP status; null: it is still under way.</summary>
    public int? Status { get; init; }

    public string? ContentType { get; init; }

    public string? Body { get; init; }
}
