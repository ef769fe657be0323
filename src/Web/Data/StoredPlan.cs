namespace CityLeadership.Classroom.Web.Data;

/// <summary>The teaching plan of one scheduled class. It is read and written whole, so it is one text.</summary>
public sealed class StoredPlan
{
    public required string SessionId { get; init; }

    /// <summary>Counts the saves from 1. Whoever saves names the version they began with.</summary>
    public required int Version { get; set; }

    /// <summary>Pastures and checkpoints, in the classroom's JSON.</summary>
    public required string Json { get; set; }

    public required DateTimeOffset SavedAt { get; set; }

    /// <summary>The person who saved last.</summary>
    public required string SavedBy { get; set; }

    public ScheduledSession Session { get; init; } = null!;
}
