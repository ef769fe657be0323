using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>Reads an id_token, and believes it only if this provider made it, just now, for us and for this attempt.</summary>
internal sealed class IdTokens(OpenIdProvider provider, IOptions<OpenIdOptions> options, TimeProvider time)
{
    /// <summary>How far two clocks that are looked after may be apart.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>Signed with a key of the provider's own: never with the secret we share with it, never not at all.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <exception cref="OpenIdException">It cannot be believed.</exception>
    public async Task<InstitutionIdentity> ReadAsync(string idToken, string nonce, CancellationToken cancellation)
    {
        var configuration = await provider.FindAsync(cancellation);
        var read = await ValidateAsync(idToken, configuration);
        if (read.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have changed its keys since we read them.
            provider.Forget();
            read = await ValidateAsync(idToken, configuration = await provider.FindAsync(cancellation));
        }

        if (read.Exception is SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException)
            throw new OpenIdException(OpenIdTrouble.Clock, "lifetime");
        if (!read.IsValid)
            throw new OpenIdException(OpenIdTrouble.Refused, read.Exception.GetType().Name);

        var claims = read.ClaimsIdentity;
        if (!IsSame(claims.FindFirst("nonce")?.Value, nonce))
            throw new OpenIdException(OpenIdTrouble.Refused, "nonce");
        if (claims.FindFirst("azp")?.Value is { } party ? party != options.Value.ClientId : claims.FindAll("aud").Count() > 1)
            throw new OpenIdException(OpenIdTrouble.Refused, "authorizedParty");
        return claims.FindFirst("sub")?.Value is { Length: > 0 and <= Lengths.Text } subject
            ? new(configuration.Issuer, subject, EmailOf(claims), RoleOf(claims))
            : throw new OpenIdException(OpenIdTrouble.Refused, "subject");
    }

    private Task<TokenValidationResult> ValidateAsync(string idToken, OpenIdConnectConfiguration configuration) => handler.ValidateTokenAsync(idToken, new TokenValidationParameters
    {
        ValidIssuer = configuration.Issuer,
        ValidAudience = options.Value.ClientId,
        IssuerSigningKeys = configuration.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = IsNow,
    });

    /// <summary>By our own clock, which tests can move.</summary>
    private bool IsNow(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var made = token is JsonWebToken { IssuedAt: var issued } && issued != DateTime.MinValue ? issued : (DateTime?)null;
        return expires > now - Skew && (notBefore ?? now) <= now + Skew && made <= now + Skew;
    }

    private string? EmailOf(ClaimsIdentity claims)
    {
        var verified = claims.FindFirst("email_verified")?.Value;
        var isTheirs = verified is null ? options.Value.TrustEmail : verified.Equals("true", StringComparison.OrdinalIgnoreCase);
        return isTheirs && claims.FindFirst("email")?.Value is { Length: > 0 and <= Lengths.Text } email ? email.Trim().ToLowerInvariant() : null;
    }

    private Role? RoleOf(ClaimsIdentity claims)
    {
        if (options.Value.RoleClaim is not { } claim)
            return null;

        var values = claims.FindAll(claim).Select(one => one.Value).ToHashSet(StringComparer.Ordinal);
        return options.Value.StaffValue is { } staff && values.Contains(staff) ? Role.Staff
            : options.Value.FacultyValue is { } faculty && values.Contains(faculty) ? Role.Faculty
            : null;
    }

    private static bool IsSame(string? said, string expected) =>
        said is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(expected));
}
