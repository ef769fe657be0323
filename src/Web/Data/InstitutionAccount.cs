namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// Which account at the institution is a person's. It is bound at the first sign-in, by e-mail address, and from then on the address
/// does not matter: whoever is given it later is not this person.
/// </summary>
public sealed class InstitutionAccount
{
    public required string Issuer { get; init; }

    /// <summary>What the provider calls the account: never changed, never given to another.</summary>
    public required string Subject { get; init; }

    public required string PersonId { get; init; }

    public required DateTimeOffset BoundAt { get; init; }
}
