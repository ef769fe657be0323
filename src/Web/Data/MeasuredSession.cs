namespace CityLeadership.Classroom.Web.Data;

/// <summary>That a class's attendance was measured, and over which time: from class start to class end, as they happened.</summary>
public sealed class MeasuredSession
{
    public required string SessionId { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    public required DateTimeOffset MeasuredAt { get; init; }
}
