namespace CityLeadership.Classroom.Web.Data;

/// <summary>An entry on a programme's calendar. The live session that runs it has the same id.</summary>
public sealed class ScheduledSession
{
    public required string Id { get; init; }

    public required string ProgrammeId { get; init; }

    public required SessionKind Kind { get; init; }

    /// <summary>Place in the series from 1; null for what is not a class.</summary>
    public int? Number { get; set; }

    public required string Title { get; set; }

    /// <summary>The case that is taught, or what else stands under the title.</summary>
    public string? Subtitle { get; set; }

    public required DateTimeOffset StartsAt { get; set; }

    public required DateTimeOffset EndsAt { get; set; }

    /// <summary>IANA zone whose local time this session keeps.</summary>
    public required string Zone { get; set; }

    public required Tracks Tracks { get; set; }

    public Programme Programme { get; init; } = null!;
}
