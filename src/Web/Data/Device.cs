namespace CityLeadership.Classroom.Web.Data;

/// <summary>One sign-in of one person on one browser. The cookie names it; ending the row ends the sign-in.</summary>
public sealed class Device
{
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    public required string ProgrammeId { get; init; }

    public required SignInWay Way { get; init; }

    /// <summary>The link it was made with; null for the other ways.</summary>
    public string? LinkId { get; init; }

    /// <summary>What a person calls it ("Firefox on Windows"); null where the browser did not say.</summary>
    public string? Name { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>When it ends by itself.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    public PersonalLink? Link { get; init; }
}
