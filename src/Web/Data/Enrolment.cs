using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>A person's place in one programme: role, city, track and the seat they keep all year.</summary>
public sealed class Enrolment
{
    public required string ProgrammeId { get; init; }

    public required string PersonId { get; init; }

    public required Role Role { get; set; }

    /// <summary>What a guest of the classes is to the programme; null for those whose role says it.</summary>
    public GuestPart? Part { get; set; }

    public string? CityId { get; set; }

    /// <summary>The office, as it stands on the name plate's second line ("Mayor", "Chief of staff").</summary>
    public required string Title { get; set; }

    /// <summary>The one track followed; none for hosts and helpers.</summary>
    public Tracks Track { get; set; }

    /// <summary>Amphitheatre seat from 0; null for those who do not sit in the rows.</summary>
    public int? Seat { get; set; }

    /// <summary>From when their calendar is kept by invitations; null: they were sent none.</summary>
    public DateTimeOffset? InvitedAt { get; set; }

    /// <summary>From when they are no part of it any more, and expected nowhere; null: they are.</summary>
    public DateTimeOffset? LeftAt { get; set; }

    public Programme Programme { get; init; } = null!;

    public Person Person { get; init; } = null!;

    public City? City { get; set; }
}
