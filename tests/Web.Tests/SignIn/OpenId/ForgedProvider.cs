using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>A provider on loopback that says whatever a test wants it to say: what no real one would.</summary>
public sealed class ForgedProvider : IAsyncDisposable
{
    private readonly WebApplication app;
    private RsaSecurityKey key = NewKey();

    private ForgedProvider(WebApplication app) => this.app = app;

    public Uri Issuer => new(app.Urls.Single());

    /// <summary>What the token endpoint answers, given the nonce of the attempt that was begun last.</summary>
    public Func<string, IResult> Redeem { get; set; } = _ => Results.BadRequest();

    /// <summary>What it calls itself in its configuration.</summary>
    public string? CallsItself { get; set; }

    /// <summary>Answers nothing but that it cannot.</summary>
    public bool IsAway { get; set; }

    /// <summary>Of the attempt that is under way.</summary>
    public string Nonce { get; set; } = "";

    public static async Task<ForgedProvider> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new ForgedProvider(builder.Build());
        provider.Map();
        await provider.app.StartAsync();
        return provider;
    }

    /// <summary>Signs from now on with another key, which its configuration names.</summary>
    public void ChangeKey() => key = NewKey();

    /// <summary>As a real provider would write it, but for the changes.</summary>
    public string IdToken(Action<Dictionary<string, object>>? change = null, SigningCredentials? sign = null)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = Issuer.GetLeftPart(UriPartial.Authority), ["aud"] = ProviderProcess.ClientId, ["sub"] = "dana", ["nonce"] = Nonce,
            ["email"] = "dana@institution.example", ["email_verified"] = true, ["iat"] = now, ["exp"] = now + 300,
        };
        change?.Invoke(claims);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims, SigningCredentials = sign ?? new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        });
    }

    public static IResult Answer(string idToken) => Results.Json(new { access_token = "a", token_type = "Bearer", id_token = idToken });

    /// <summary>The key that its configuration names, turned into a secret: what a careless reader would check a signature with.</summary>
    public SymmetricSecurityKey PublicKeyAsSecret => new(Encoding.ASCII.GetBytes(key.Rsa.ExportSubjectPublicKeyInfoPem())) { KeyId = key.KeyId };

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("n") };

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private void Map()
    {
        app.Use((context, next) =>
        {
            if (!IsAway)
                return next(context);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
        app.MapGet("/.well-known/openid-configuration", () =>
        {
            var issuer = Issuer.GetLeftPart(UriPartial.Authority);
            return Results.Json(new
            {
                issuer = CallsItself ?? issuer, authorization_endpoint = $"{issuer}/authorize", token_endpoint = $"{issuer}/token", jwks_uri = $"{issuer}/keys",
            });
        });
        app.MapGet("/keys", () =>
        {
            var shown = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(false)) { KeyId = key.KeyId });
            return Results.Json(new { keys = new[] { new { kty = shown.Kty, use = "sig", kid = shown.Kid, n = shown.N, e = shown.E } } });
        });
        app.MapPost("/token", () => Redeem(Nonce));
    }
}
