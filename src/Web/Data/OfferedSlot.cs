namespace CityLeadership.Classroom.Web.Data;

/// <summary>A time at which somebody offers to meet a mayor. It is taken while a <see cref="Meeting"/> that has not lapsed stands in it.</summary>
public sealed class OfferedSlot
{
    public required string Id { get; init; }

    public required string ProgrammeId { get; init; }

    /// <summary>Who offers it, and is there.</summary>
    public required string HostId { get; init; }

    /// <summary>An onboarding call, any of the check-ins, or a coaching debrief.</summary>
    public required SessionKind Kind { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>IANA zone in whose local time it was offered.</summary>
    public required string Zone { get; init; }

    /// <summary>Nobody may take it any more.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }
}
