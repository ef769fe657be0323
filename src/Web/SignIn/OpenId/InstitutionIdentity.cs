using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>What the institution says of somebody.</summary>
/// <param name="Email">In lower case, and theirs; null: it names none that it vouches for.</param>
/// <param name="Claimed">What the configured claim makes of them; null: nothing, or there is no such claim.</param>
internal sealed record InstitutionIdentity(string Issuer, string Subject, string? Email, Role? Claimed);
