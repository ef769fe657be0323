namespace CityLeadership.Classroom.Web.Data;

/// <summary>The rule that a series of classes was made by, kept so that it can be changed later.</summary>
public sealed class StoredSeries
{
    public required string Id { get; init; }

    public required string ProgrammeId { get; init; }

    /// <summary>Counts the saves from 1. Whoever saves names the version they began with.</summary>
    public required int Version { get; set; }

    /// <summary>Local date and time of the first class, ISO 8601 to the minute.</summary>
    public required string First { get; set; }

    /// <summary>IANA zone whose local time the series keeps.</summary>
    public required string Zone { get; set; }

    public required int EveryWeeks { get; set; }

    public required int Count { get; set; }

    public required int Minutes { get; set; }

    /// <summary>A date in the year-end holidays moves two weeks on, and the rest follow it.</summary>
    public required bool RestsAtYearEnd { get; set; }

    public required Tracks Tracks { get; set; }

    /// <summary>The number of its first class.</summary>
    public required int FirstNumber { get; init; }

    public Programme Programme { get; init; } = null!;
}
