using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Api;

namespace CityLeadership.Classroom.Web.Tests.Host;

/// <summary>Somebody's program: it sends its key and nothing that browsers send.</summary>
public sealed class Machine(HttpMessageHandler host, string? key)
{
    private const string Root = "/api/v1";

    private readonly HttpClient client = new(host) { BaseAddress = new Uri(Browser.Origin) };

    /// <summary>With a key that staff made for it just now.</summary>
    public static async Task<Machine> WithAsync(DemoHost host, params string[] scopes) => new(host.Server.CreateHandler(), (await KeyAsync(host, scopes)).Key);

    /// <summary>A key's text and its id.</summary>
    public static async Task<(string Key, string Id)> KeyAsync(DemoHost host, string[] scopes, int days = 30)
    {
        var link = host.LinkOf(Role.Staff);
        var staff = await host.SignedInAsync(link);
        using var answer = await staff.PostAsync($"/as/{link.Person}/api/keys", new { name = "A dashboard", scopes, days });
        answer.EnsureSuccessStatusCode();
        var made = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (made.GetProperty("key").GetString()!, made.GetProperty("line").GetProperty("id").GetString()!);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = await GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <param name="path">Under /api/v1: "/roster".</param>
    /// <param name="name">The write's <c>Idempotency-Key</c>.</param>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? name = null)
    {
        using var request = new HttpRequestMessage(method, Root + path);
        if (method != HttpMethod.Get)
            request.Content = body as HttpContent ?? JsonContent.Create(body ?? new { });
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (name is not null)
            request.Headers.Add("Idempotency-Key", name);
        var answer = await client.SendAsync(request);
        await DescribedApi.Machines.CheckAsync(method, path.Split('?')[0], answer);
        return answer;
    }
}
