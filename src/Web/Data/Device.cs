namespace CityLeadership.Classroom.Web.Data;

/// <summary>One sign-in of one person on one browser. The cookie names it; ending the row ends the sign-in.</summary>
public sealed class Device
{
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    public required string LinkId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public PersonalLink Link { get; init; } = null!;
}
