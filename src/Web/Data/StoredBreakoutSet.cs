namespace CityLeadership.Classroom.Web.Data;

/// <summary>A breakout set that hosts keep by name, to open again in any class of the programme.</summary>
public sealed class StoredBreakoutSet
{
    public required string Id { get; init; }

    public required string ProgrammeId { get; init; }

    public required string Name { get; init; }

    /// <summary>Rooms and who is in them. Read and written whole, so it is one text in the classroom's JSON.</summary>
    public required string Rooms { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The person who saved it.</summary>
    public required string SavedBy { get; init; }

    public Programme Programme { get; init; } = null!;
}
