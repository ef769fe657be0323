using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Load.Site;

/// <summary>A classroom's site, as a browser reaches it.</summary>
public sealed class ClassroomSite : IDisposable
{
    private const int Attempts = 30;
    private readonly HttpClient _http;
    private readonly Uri _server;

    /// <param name="server">Its address, such as http://localhost:8080.</param>
    public ClassroomSite(Uri server)
    {
        _server = server;
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false })
        {
            BaseAddress = server,
            Timeout = TimeSpan.FromSeconds(20),
        };
    }

    private string Origin => _server.GetLeftPart(UriPartial.Authority);

    /// <summary>Makes sure that the server is there.</summary>
    /// <exception cref="UnreachableException">It is not.</exception>
    public async Task FindAsync(CancellationToken cancellation)
    {
        using var answer = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, "/health/live"), cancellation);
    }

    /// <summary>Signs someone in with their link, as their button does, and finds the class that is open to them now.</summary>
    /// <exception cref="UsageException">The server is not there, refuses the link, or has no class open.</exception>
    public async Task<LastingTab> SignInAsync(Link link, CancellationToken cancellation)
    {
        using var signedIn = await SendAsync(
            () => Post($"/as/{link.Person}/api/sign-in", new JsonObject { ["key"] = link.Key }), cancellation);
        if (!signedIn.IsSuccessStatusCode)
        {
            throw new UsageException(
                $"{_server} does not take the link of {link.Person} ({(int)signedIn.StatusCode}). Is the links file of this very host?");
        }

        var cookie = string.Join("; ", signedIn.Headers.GetValues("Set-Cookie").Select(set => set[..set.IndexOf(';', StringComparison.Ordinal)]));
        using var home = await SendAsync(() => Get($"/as/{link.Person}/api/home", cookie), cancellation);
        home.EnsureSuccessStatusCode();
        var next = JsonNode.Parse(await home.Content.ReadAsStringAsync(cancellation))!["next"];
        if ((string?)next?["phase"] != "open")
        {
            throw new UsageException($"No class is open now for {link.Person}. Start the host with --Demo true on a fresh data folder.");
        }

        return new LastingTab(
            new ClassroomTab((string)next["id"]!, link.Person),
            new Uri(_server, $"/as/{link.Person}/hub"),
            [KeyValuePair.Create("Cookie", cookie), KeyValuePair.Create("Origin", Origin)]);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Sends it, and waits as long as the server asks for.</summary>
    private async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await TrySendAsync(make, cancellation);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests || attempt == Attempts)
            {
                return answer;
            }

            var after = answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1);
            answer.Dispose();
            await Task.Delay(after, TimeProvider.System, cancellation);
        }
    }

    private async Task<HttpResponseMessage> TrySendAsync(Func<HttpRequestMessage> make, CancellationToken cancellation)
    {
        try
        {
            using var request = make();
            return await _http.SendAsync(request, cancellation);
        }
        catch (HttpRequestException unreachable)
        {
            throw new UnreachableException($"{_server} cannot be reached ({unreachable.Message}). Start the host first: ./infra/run.sh prints its address.");
        }
    }

    private static HttpRequestMessage Get(string path, string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", cookie);
        return request;
    }

    private HttpRequestMessage Post(string path, JsonObject body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("X-Classroom", "1");
        return request;
    }
}
