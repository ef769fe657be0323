using System.Text;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>What a provider says is believed only if it made it, just now, for us and for this attempt.</summary>
public sealed class ForgeryTests(ForgedHost host) : IClassFixture<ForgedHost>
{
    private static readonly Dictionary<string, Action<Dictionary<string, object>>> Forgeries = new(StringComparer.Ordinal)
    {
        ["another nonce"] = claims => claims["nonce"] = "of another attempt",
        ["no nonce"] = claims => claims.Remove("nonce"),
        ["another audience"] = claims => claims["aud"] = "another classroom",
        ["no audience"] = claims => claims.Remove("aud"),
        ["several audiences, and none it was made for"] = claims => claims["aud"] = new[] { ProviderProcess.ClientId, "another" },
        ["made for another"] = claims => (claims["aud"], claims["azp"]) = (new[] { ProviderProcess.ClientId, "another" }, "another"),
        ["another issuer"] = claims => claims["iss"] = "https://login.evil.example",
        ["no issuer"] = claims => claims.Remove("iss"),
        ["nobody"] = claims => claims.Remove("sub"),
        ["a name that is too long"] = claims => claims["sub"] = new string('x', 300),
    };

    private static readonly Dictionary<string, Action<Dictionary<string, object>>> WrongTimes = new(StringComparer.Ordinal)
    {
        ["over"] = claims => claims["exp"] = Now(-180),
        ["not yet"] = claims => claims["nbf"] = Now(180),
        ["made in the future"] = claims => claims["iat"] = Now(180),
        ["for ever"] = claims => claims.Remove("exp"),
    };

    public static TheoryData<string> Forged => [.. Forgeries.Keys];

    public static TheoryData<string> Mistimed => [.. WrongTimes.Keys];

    [Fact]
    public async Task What_a_real_provider_would_write_is_believed()
    {
        Assert.Equal("/as/dana/", await SignInAsync(_ => Answer(host.Provider.IdToken())));
        Assert.Equal("/as/dana/", await SignInAsync(_ => Answer(host.Provider.IdToken(claims => claims["exp"] = Now(-60)))));
    }

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task What_is_not_for_us_is_not_believed(string forgery) =>
        Assert.Equal("/sign-in/failed/refused", await SignInAsync(_ => Answer(host.Provider.IdToken(Forgeries[forgery]))));

    [Theory]
    [MemberData(nameof(Mistimed))]
    public async Task What_is_not_of_now_is_said_to_be_a_matter_of_clocks(string mistake) =>
        Assert.Equal("/sign-in/failed/clock", await SignInAsync(_ => Answer(host.Provider.IdToken(WrongTimes[mistake]))));

    [Fact]
    public async Task Nothing_but_a_key_of_the_providers_own_signs()
    {
        var stranger = new SigningCredentials(ForgedProvider.NewKey(), SecurityAlgorithms.RsaSha256);
        var ourSecret = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(ProviderProcess.ClientSecret.PadRight(32, '.'))), SecurityAlgorithms.HmacSha256);
        var publicKey = new SigningCredentials(host.Provider.PublicKeyAsSecret, SecurityAlgorithms.HmacSha256);
        foreach (var credentials in new[] { stranger, ourSecret, publicKey })
            Assert.Equal("/sign-in/failed/refused", await SignInAsync(_ => Answer(host.Provider.IdToken(sign: credentials))));

        Assert.Equal("/sign-in/failed/refused", await SignInAsync(_ => Answer(Unsigned(host.Provider.IdToken()))));
        Assert.Equal("/sign-in/failed/refused", await SignInAsync(_ => Answer(Altered(host.Provider.IdToken()))));
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client"}""", "refused")]
    [InlineData(400, """{"error":"invalid_grant"}""", "lost")]
    [InlineData(200, """{"access_token":"a"}""", "refused")]
    [InlineData(200, """{"id_token":7}""", "refused")]
    [InlineData(200, "[]", "refused")]
    [InlineData(200, "<html>", "refused")]
    [InlineData(302, "", "refused")]
    [InlineData(503, "", "down")]
    public async Task What_a_token_endpoint_says_instead_is_told_apart(int status, string body, string why) =>
        Assert.Equal($"/sign-in/failed/{why}", await SignInAsync(_ => Results.Text(body, "application/json", Encoding.UTF8, status)));

    [Theory]
    [InlineData("error=server_error", "refused")]
    [InlineData("error=<script>", "refused")]
    [InlineData("", "refused")]
    [InlineData("code=", "refused")]
    [InlineData("code=c&iss=https%3A%2F%2Flogin.evil.example", "refused")]
    [InlineData("error=access_denied", "cancelled")]
    public async Task What_comes_back_in_the_address_is_told_apart(string answer, string why)
    {
        var visit = new InstitutionVisit(host.NewBrowser(), host.Provider.Issuer);
        var state = InstitutionVisit.Parameter(await visit.LeaveAsync(), "state");
        Assert.Equal($"/sign-in/failed/{why}", await visit.ReturnAsync(new Uri($"{Browser.Origin}/sign-in/callback?state={state}&{answer}")));
    }

    private Task<string> SignInAsync(Func<string, IResult> redeem) => host.SignInAsync(redeem);

    private static IResult Answer(string idToken) => ForgedProvider.Answer(idToken);

    private static string Unsigned(string token) => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";

    private static string Altered(string token)
    {
        var parts = token.Split('.');
        var claims = Base64UrlEncoder.Decode(parts[1]).Replace("\"dana\"", "\"eve\"", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}";
    }

    private static long Now(int seconds) => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds;
}
