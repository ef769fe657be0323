namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// The right to sign in as one person of one programme. The key itself is nowhere in the database: whoever reads the
/// database, or a backup of it, cannot sign in with what they find.
/// </summary>
public sealed class PersonalLink
{
    public required string Id { get; init; }

    /// <summary>SHA-256 of the key, base64url. The key is 160 random bits, so a fast hash is enough.</summary>
    public required string KeyHash { get; init; }

    public required string PersonId { get; init; }

    public required string ProgrammeId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When its page was last looked at, to the minute; looking uses nothing up.</summary>
    public DateTimeOffset? OpenedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public Person Person { get; init; } = null!;

    public Programme Programme { get; init; } = null!;
}
