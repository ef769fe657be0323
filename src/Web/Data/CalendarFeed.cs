namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// The private address at which one person's calendar programme reads their year. A new one takes the place of the old, which then
/// leads nowhere.
/// </summary>
public sealed class CalendarFeed
{
    public required string ProgrammeId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>SHA-256 of the address' secret, as with personal links.</summary>
    public required string SecretHash { get; set; }

    /// <summary>The secret, sealed with the keys that seal cookies: its owner can be shown the address again.</summary>
    public required string Sealed { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public Programme Programme { get; init; } = null!;

    public Person Person { get; init; } = null!;
}
