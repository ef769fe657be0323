using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>The way to the provider: what it says of itself, its keys, and its token endpoint.</summary>
internal sealed class OpenIdProvider : IDisposable
{
    private const int LargestAnswer = 1024 * 1024;

    /// <summary>Somebody looks at an empty page meanwhile.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>An id_token that names an unknown key makes us ask anew, so often at most.</summary>
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMinutes(5);

    private readonly HttpClient http;
    private readonly string issuer;
    private readonly TimeProvider time;
    private volatile ConfigurationManager<OpenIdConnectConfiguration> known;
    private long forgotten;

    public OpenIdProvider(IOptions<OpenIdOptions> options, TimeProvider time)
    {
        this.time = time;
        // What holds a secret or a code is sent where we were told to, and nowhere it points to.
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = Limit,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        issuer = options.Value.Authority ?? "";
        known = NothingKnown();
    }

    /// <summary>Sealed, or on this machine.</summary>
    public static bool IsSafe(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);

    /// <exception cref="OpenIdException">It does not answer, or says that it is somebody else.</exception>
    public async Task<OpenIdConnectConfiguration> FindAsync(CancellationToken cancellation)
    {
        OpenIdConnectConfiguration found;
        try
        {
            found = await known.GetConfigurationAsync(cancellation).WaitAsync(Limit, TimeProvider.System, cancellation);
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException or TimeoutException)
        {
            throw new OpenIdException(OpenIdTrouble.Down, "noConfiguration");
        }

        // A document that names another issuer would have us believe that one's tokens.
        if (found.Issuer.TrimEnd('/') != issuer.TrimEnd('/'))
            throw new OpenIdException(OpenIdTrouble.Refused, "otherIssuer");
        if (!IsSafeAddress(found.AuthorizationEndpoint) || !IsSafeAddress(found.TokenEndpoint))
            throw new OpenIdException(OpenIdTrouble.Refused, "unsafeEndpoint");
        return found;
    }

    /// <summary>
    /// Its keys may have changed since they were read; the next <see cref="FindAsync"/> waits for the new ones, where the manager's own
    /// refresh would go on with the old ones meanwhile and refuse whoever came first.
    /// </summary>
    public void Forget()
    {
        var last = Interlocked.Read(ref forgotten);
        if ((last == 0 || time.GetElapsedTime(last) > BetweenQuestions) && Interlocked.CompareExchange(ref forgotten, time.GetTimestamp(), last) == last)
            known = NothingKnown();
    }

    /// <summary>Changes a code into what the provider says of the person, as it wrote it.</summary>
    /// <exception cref="OpenIdException">It does not answer, or refuses.</exception>
    public async Task<TokenAnswer> RedeemAsync(string tokenEndpoint, Dictionary<string, string> form, CancellationToken cancellation)
    {
        try
        {
            using var content = new FormUrlEncodedContent(form);
            using var answer = await http.PostAsync(new Uri(tokenEndpoint), content, cancellation);
            if ((int)answer.StatusCode >= (int)HttpStatusCode.InternalServerError)
                throw new OpenIdException(OpenIdTrouble.Down, "tokenEndpointFailed");
            return await TokenAnswer.ReadAsync(answer, cancellation);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new OpenIdException(OpenIdTrouble.Down, "tokenEndpointSilent");
        }
    }

    public void Dispose() => http.Dispose();

    private ConfigurationManager<OpenIdConnectConfiguration> NothingKnown() => new(
        $"{issuer.TrimEnd('/')}/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(http) { RequireHttps = Uri.TryCreate(issuer, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps });

    private static bool IsSafeAddress(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && IsSafe(url);
}
