using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>
/// One way to the provider and back. It is kept in the browser that began it, sealed, so that what comes back counts in that browser only:
/// nobody can be made to sign in as somebody else.
/// </summary>
/// <param name="State">Which attempt came back.</param>
/// <param name="Nonce">Which attempt an id_token was made for.</param>
/// <param name="Verifier">Proves to the provider that whoever redeems the code began the attempt (PKCE).</param>
/// <param name="ReturnTo">The page of ours they came from; null: none.</param>
internal sealed record OpenIdAttempt(string State, string Nonce, string Verifier, string? ReturnTo, DateTimeOffset EndsAt)
{
    /// <summary>People look for their second factor; then it is over.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private const int SecretBytes = 32;

    public static OpenIdAttempt New(string? returnTo, DateTimeOffset now) => new(Secret(), Secret(), Secret(), returnTo, now + Longest);

    /// <summary>The verifier's hash, which goes ahead of it (S256).</summary>
    public string Challenge => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    private static string Secret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
}
