using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Api;

namespace CityLeadership.Classroom.Web.Tests.Host;

/// <summary>A browser with our page open: it keeps cookies by path and sends what browsers send from our own origin.</summary>
public sealed class Browser(HttpMessageHandler host)
{
    public const string Origin = "http://localhost";

    private static readonly Uri Site = new(Origin);

    private readonly HttpClient client = new(host) { BaseAddress = Site };

    /// <summary>What it says it is; null: nothing.</summary>
    public string? UserAgent { get; set; }

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    /// <summary>A change, as our own pages send it.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body ?? new { }) };
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("X-Classroom", "1");
        return SendAsync(request);
    }

    public Task<HttpResponseMessage> SignInAsync(DemoLink link) => SignInAsync(link.Person, link.Key);

    public Task<HttpResponseMessage> SignInAsync(string person, string key) => PostAsync($"/as/{person}/api/sign-in", new { key });

    public async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var target = new Uri(Site, request.RequestUri!);
        if (Cookies.GetCookieHeader(target) is { Length: > 0 } cookies)
            request.Headers.Add("Cookie", cookies);
        if (UserAgent is not null)
            request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        var answer = await client.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                Cookies.SetCookies(target, cookie);
        }

        if (PathOfApi(target) is { } path)
            await DescribedApi.Pages.CheckAsync(request.Method, path, answer);
        return answer;
    }

    /// <summary>Without whose it is; null: it is none of the API.</summary>
    private static string? PathOfApi(Uri target)
    {
        var path = target.AbsolutePath.StartsWith("/as/", StringComparison.Ordinal) ? target.AbsolutePath[target.AbsolutePath.IndexOf('/', 4)..] : target.AbsolutePath;
        return path.StartsWith("/api/", StringComparison.Ordinal) ? path : null;
    }
}
