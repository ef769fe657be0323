namespace CityLeadership.Classroom.Web.Data;

/// <summary>What staff decided about one class's recording. One without a row is not to be downloaded, and goes by the programme's rule.</summary>
public sealed class RecordingTerms
{
    public required string SessionId { get; init; }

    /// <summary>Staff may download it.</summary>
    public bool Download { get; set; }

    /// <summary>It is kept beyond the rule.</summary>
    public bool Keep { get; set; }

    /// <summary>When the rule deleted it; null: it has not.</summary>
    public DateTimeOffset? DeletedAt { get; set; }
}
