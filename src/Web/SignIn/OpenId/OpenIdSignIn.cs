using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>The way to the provider and back: authorization code, with PKCE, state and nonce.</summary>
internal sealed class OpenIdSignIn(
    OpenIdProvider provider, IdTokens tokens, InstitutionPeople people, IOptions<OpenIdOptions> options, SiteOptions site, TimeProvider time)
{
    public const string CallbackPath = "/sign-in/callback";

    private string Callback => new Uri(site.Url!, CallbackPath).ToString();

    /// <summary>A new attempt, and where the browser goes with it.</summary>
    /// <param name="returnTo">A page of ours; null: none.</param>
    /// <exception cref="OpenIdException">The provider does not answer.</exception>
    public async Task<(OpenIdAttempt Attempt, string Address)> BeginAsync(string? returnTo, CancellationToken cancellation)
    {
        var endpoint = (await provider.FindAsync(cancellation)).AuthorizationEndpoint;
        var attempt = OpenIdAttempt.New(returnTo, time.GetUtcNow());
        var query = QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["response_type"] = "code",
            ["client_id"] = options.Value.ClientId,
            ["redirect_uri"] = Callback,
            ["scope"] = options.Value.Scope,
            ["state"] = attempt.State,
            ["nonce"] = attempt.Nonce,
            ["code_challenge"] = attempt.Challenge,
            ["code_challenge_method"] = "S256",
        });
        return (attempt, endpoint.Contains('?', StringComparison.Ordinal) ? $"{endpoint}&{query.Value![1..]}" : endpoint + query);
    }

    /// <summary>Who comes in with what the provider sent back.</summary>
    /// <param name="attempt">The one this browser began.</param>
    /// <exception cref="OpenIdException">Nobody does.</exception>
    public async Task<Arrival> EndAsync(OpenIdAttempt attempt, IQueryCollection answer, string userAgent, CancellationToken cancellation)
    {
        if (answer["error"] is [{ } error, ..])
            throw error == "access_denied" ? new OpenIdException(OpenIdTrouble.Cancelled, error) : new OpenIdException(OpenIdTrouble.Refused, Word(error));
        if (answer["code"] is not [{ Length: > 0 } code])
            throw new OpenIdException(OpenIdTrouble.Refused, "noCode");

        var configuration = await provider.FindAsync(cancellation);
        if (answer["iss"] is [{ } issuer, ..] && issuer != configuration.Issuer)
            throw new OpenIdException(OpenIdTrouble.Refused, "otherIssuer");
        var redeemed = await provider.RedeemAsync(
            configuration.TokenEndpoint,
            new(StringComparer.Ordinal)
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
                ["redirect_uri"] = Callback,
                ["client_id"] = options.Value.ClientId!,
                ["client_secret"] = options.Value.ClientSecret!,
                ["code_verifier"] = attempt.Verifier,
            },
            cancellation);
        if (redeemed.IdToken is not { } idToken)
        {
            // invalid_grant: the code was used before, or waited too long.
            throw redeemed.Error == "invalid_grant"
                ? new OpenIdException(OpenIdTrouble.Lost, redeemed.Error)
                : new OpenIdException(OpenIdTrouble.Refused, Word(redeemed.Error ?? "noIdToken"));
        }

        return await people.FindAsync(await tokens.ReadAsync(idToken, attempt.Nonce, cancellation), userAgent, cancellation);
    }

    /// <summary>The protocol's words for errors go into the log, and nothing else that came from outside.</summary>
    private static string Word(string error) => error.Length <= 40 && error.All(c => char.IsAsciiLetterLower(c) || c == '_') ? error : "unnamedError";
}
