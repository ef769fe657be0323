using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using CityLeadership.Classroom.Web.Operations.Children;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Operations.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task A_whole_host_names_every_part_and_is_ready()
    {
        await using var host = new ClassroomHost();

        var (status, health) = await Eventually.FindAsync(
            async () => await AskAsync(host) is var (code, report) && report.Status == "ok" ? Tuple.Create(code, report) : null, "all parts are ok");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["archive", "calling", "database", "disk", "mail", "recording", "redis"], health.Parts.Select(p => p.Name).Order());
        Assert.All(health.Parts, part => Assert.EndsWith(".", part.Message));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task Who_asks_from_elsewhere_learns_the_whole_and_no_part(string header, string value)
    {
        await using var host = new HostWithout();
        var client = host.Client();
        client.DefaultRequestHeaders.Add(header, value);

        var answer = await client.GetAsync("/health/ready");

        Assert.Equal("""{"status":"degraded","parts":[]}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_host_without_sound_and_pictures_is_ready_and_says_so()
    {
        await using var host = new HostWithout();

        var health = await Eventually.FindAsync(
            async () => await AskAsync(host) is (HttpStatusCode.OK, var report) && report.Parts.Any(part => part.Name == "calling" && part.Message.Contains("203.0.113.9", StringComparison.Ordinal)) ? report : null,
            "the reason is known");

        Assert.Equal("degraded", health.Status);
        var calling = Assert.Single(health.Parts, part => part.Status != "ok");
        Assert.Equal("calling", calling.Name);
        Assert.StartsWith("Classes go on without sound and pictures. Calling:Address is 203.0.113.9", calling.Message);
    }

    [Fact]
    public async Task A_host_whose_redis_was_killed_is_not_ready_until_it_is_back()
    {
        await using var host = new ClassroomHost();
        host.StartServer();
        var redis = host.Services.GetRequiredService<ChildHouse>().Redis;

        // It is back in a quarter of a second, later each time: whoever asks too late for that asks about its next death.
        var status = HttpStatusCode.OK;
        for (var deaths = 0; deaths < 6 && status == HttpStatusCode.OK; deaths++)
        {
            await Eventually.IsTrueAsync(() => redis.Status is { State: ChildState.Running, ProcessId: not null }, "redis runs");
            using (var process = Process.GetProcessById(redis.Status.ProcessId!.Value)) process.Kill();
            await Eventually.IsTrueAsync(() => redis.Status.State != ChildState.Running, "redis is seen to be down");
            (status, _) = await AskAsync(host);
        }

        var back = await Eventually.FindAsync(
            async () => await AskAsync(host) is (HttpStatusCode.OK, var report) ? report : null, "ready again");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("started again", back.Parts.Single(p => p.Name == "redis").Message);
    }

    private static async Task<(HttpStatusCode Status, Report Health)> AskAsync(ClassroomHost host)
    {
        var answer = await host.Client().GetAsync("/health/ready");
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<Report>())!);
    }

    private sealed record Report(string Status, Part[] Parts);

    private sealed record Part(string Name, string Status, string Message);

    /// <summary>Its Janus cannot start: this machine has no such address (it is kept for examples).</summary>
    private sealed class HostWithout : ClassroomHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [("Calling:Address", "203.0.113.9")];
    }
}
