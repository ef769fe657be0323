using System.Net;
using System.Net.Http.Json;

namespace CityLeadership.Classroom.Web.Tests.Operations.Hosting;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Whoever_guesses_keys_is_soon_told_to_wait()
    {
        await using var host = new PatientHost();
        var client = host.Client();
        client.DefaultRequestHeaders.Add("X-Classroom", "1");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 4; i++) answers.Add(await client.PostAsJsonAsync("/api/links/look", new { key = $"guess{i}" }));

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests],
            answers.Select(a => a.StatusCode));
        Assert.True(answers[3].Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Contains("tooManyAttempts", await answers[3].Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Programs_that_guess_keys_are_told_to_wait_too()
    {
        await using var host = new PatientHost();
        var client = host.Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "classroom_guess");

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 11; i++) answers.Add((await client.GetAsync("/api/v1/roster")).StatusCode);

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, 10), HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task Files_are_never_refused()
    {
        await using var host = new PatientHost();
        var client = host.Client();

        for (var i = 0; i < 20; i++)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/{ClassroomHost.Script}")).StatusCode);
    }

    /// <summary>Takes three attempts to sign in and ten requests, then one of each in a long while.</summary>
    private sealed class PatientHost : ClassroomHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings =>
        [
            ("Limits:SignInBurst", "3"), ("Limits:SignInsPerMinute", "1"), ("Limits:RequestBurst", "10"), ("Limits:RequestsPerSecond", "1"),
            ("Calling:Engine", "None"),
        ];
    }
}
