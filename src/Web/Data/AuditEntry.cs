namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// That somebody looked at or changed something. Rows are only added, and go by age alone. Ids and words of our own, nothing that a
/// person typed: whoever is erased is not found here by name.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>Grows with time: a later entry has a later id.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string ProgrammeId { get; init; }

    /// <summary>The person who did it, or on whose behalf a machine did.</summary>
    public required string By { get; init; }

    /// <summary>The key that the machine showed; null: the person did it themselves.</summary>
    public string? KeyId { get; init; }

    public required AuditDeed Deed { get; init; }

    public required AuditMatter Matter { get; init; }

    /// <summary>On whom; null: on nobody in particular, or on all.</summary>
    public string? PersonId { get; init; }

    public string? SessionId { get; init; }

    /// <summary>The id of what else it was done to: a mail, a city, an exhibit.</summary>
    public string? Thing { get; init; }
}
