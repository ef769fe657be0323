using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Exhibits;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Plans;

[Collection(OneHost.Name)]
public sealed class PlanTests(DemoHost host)
{
    [Fact]
    public async Task The_open_class_of_the_demo_has_a_plan_that_fits_its_two_hours()
    {
        var (browser, path) = await HostAsync();
        var plan = (await browser.JsonAsync($"{path}/{await OpenClassAsync()}")).GetProperty("plan");

        var pastures = plan.GetProperty("pastures").EnumerateArray().ToList();
        Assert.InRange(pastures.Sum(pasture => pasture.GetProperty("minutes").GetInt32()), 100, 120);
        Assert.All(pastures, pasture => Assert.NotEmpty(pasture.GetProperty("question").GetString()!));
        Assert.Contains(pastures, pasture => pasture.GetProperty("polls").GetArrayLength() > 0);
        Assert.InRange(plan.GetProperty("checkpoints").GetArrayLength(), 2, 3);
    }

    [Fact]
    public async Task A_plan_is_saved_and_found_again()
    {
        var (browser, path) = await HostAsync();
        var session = await NewClassAsync();
        Assert.Equal(0, (await browser.JsonAsync($"{path}/{session}")).GetProperty("version").GetInt32());

        using var saved = await browser.SendAsync(HttpMethod.Put, $"{path}/{session}", Plan(0, "What do you have?"));

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        var found = await browser.JsonAsync($"{path}/{session}");
        Assert.Equal(1, found.GetProperty("version").GetInt32());
        Assert.Equal(host.LinkOf(Role.Faculty).Name, found.GetProperty("savedBy").GetString());
        var pasture = found.GetProperty("plan").GetProperty("pastures")[0];
        Assert.Equal("What do you have?", pasture.GetProperty("question").GetString());
        Assert.Equal("single", pasture.GetProperty("polls")[0].GetProperty("kind").GetString());
        Assert.Equal("breakout", pasture.GetProperty("steps")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Who_began_with_an_older_version_is_refused_and_overwrites_nothing()
    {
        var (browser, path) = await HostAsync();
        var session = await NewClassAsync();
        (await browser.SendAsync(HttpMethod.Put, $"{path}/{session}", Plan(0, "Mine"))).Dispose();

        await browser.SendAsync(HttpMethod.Put, $"{path}/{session}", Plan(0, "Also first")).IsRefusedAsync(HttpStatusCode.Conflict, "planChanged");
        (await browser.SendAsync(HttpMethod.Put, $"{path}/{session}", Plan(1, "Second"))).Dispose();
        await browser.SendAsync(HttpMethod.Put, $"{path}/{session}", Plan(1, "Too late")).IsRefusedAsync(HttpStatusCode.Conflict, "planChanged");

        var found = await browser.JsonAsync($"{path}/{session}");
        Assert.Equal("Second", found.GetProperty("plan").GetProperty("pastures")[0].GetProperty("question").GetString());
    }

    [Fact]
    public async Task Of_many_who_save_at_once_one_wins()
    {
        var (browser, path) = await HostAsync();
        var session = await NewClassAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            using var answer = await browser.SendAsync(HttpMethod.Put, $"{path}/{session}", Plan(0, $"Writer {i}"));
            return answer.StatusCode;
        }));

        Assert.Single(answers, HttpStatusCode.OK);
        Assert.Equal(5, answers.Count(status => status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_plan_is_copied_from_a_class_taught_before()
    {
        var (browser, path) = await HostAsync();
        var (taught, next) = (await NewClassAsync(), await NewClassAsync());
        (await browser.SendAsync(HttpMethod.Put, $"{path}/{taught}", Plan(0, "Again next year"))).Dispose();

        Assert.Contains((await browser.JsonAsync(path)).EnumerateArray(), listed => listed.GetProperty("session").GetString() == taught);
        using var copied = await browser.PostAsync($"{path}/{next}/copy", new { from = taught, version = 0 });

        var answer = await copied.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("Again next year", answer.GetProperty("plan").GetProperty("pastures")[0].GetProperty("question").GetString());
        await browser.PostAsync($"{path}/{next}/copy", new { from = taught, version = 0 }).IsRefusedAsync(HttpStatusCode.Conflict, "planChanged");
        await browser.PostAsync($"{path}/{next}/copy", new { from = "nothing", version = 1 }).IsRefusedAsync(HttpStatusCode.NotFound, "noSuchPlan");
    }

    [Fact]
    public async Task A_copied_plan_brings_its_exhibits_once_as_files_of_the_new_class()
    {
        var (browser, path) = await HostAsync();
        var (taught, next) = (await NewClassAsync(), await NewClassAsync());
        string ExhibitsOf(string session) => $"{path.Replace("/plans", "/sessions", StringComparison.Ordinal)}/{session}/exhibits";
        var map = await browser.AddExhibitAsync(ExhibitsOf(taught), "The map");
        var gone = await browser.AddExhibitAsync(ExhibitsOf(taught), "Gone by then");
        object[] steps = [new { kind = "exhibit", title = "The map", exhibit = map }, new { kind = "exhibit", title = "Gone", exhibit = gone }];
        (await browser.SendAsync(HttpMethod.Put, $"{path}/{taught}", Plan(0, "Where?", steps))).Dispose();
        (await browser.SendAsync(HttpMethod.Delete, $"{ExhibitsOf(taught)}/{gone}")).Dispose();

        (await browser.PostAsync($"{path}/{next}/copy", new { from = taught, version = 0 })).Dispose();
        using var again = await browser.PostAsync($"{path}/{next}/copy", new { from = taught, version = 1 });

        var copy = Assert.Single((await browser.JsonAsync(ExhibitsOf(next))).EnumerateArray()).GetProperty("id").GetString();
        Assert.NotEqual(map, copy);
        var shown = (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("plan").GetProperty("pastures")[0].GetProperty("steps");
        Assert.Equal(copy, shown[0].GetProperty("exhibit").GetString());
        Assert.Equal(JsonValueKind.Null, shown[1].GetProperty("exhibit").ValueKind);

        // What becomes of the one does not reach the other, and a copy that is refused leaves no file.
        (await browser.SendAsync(HttpMethod.Delete, $"{ExhibitsOf(taught)}/{map}")).Dispose();
        using var file = await browser.GetAsync($"{ExhibitsOf(next)}/{copy}/file");
        Assert.Equal(Pdfs.OfPages(2), await file.Content.ReadAsByteArrayAsync());
        var before = FilesKept();
        var third = await NewClassAsync();
        await browser.PostAsync($"{path}/{third}/copy", new { from = next, version = 5 }).IsRefusedAsync(HttpStatusCode.Conflict, "planChanged");
        Assert.Equal(before, FilesKept());

        int FilesKept() => Directory.EnumerateFiles(Path.Combine(host.Folder, "exhibits")).Count();
    }

    [Fact]
    public async Task What_is_no_plan_of_a_class_here_is_refused_with_a_reason()
    {
        var (browser, path) = await HostAsync();
        var session = await NewClassAsync();
        var kickOff = await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Kind == SessionKind.KickOff).Select(s => s.Id).FirstAsync());

        await browser.SendAsync(HttpMethod.Put, $"{path}/{session}", Plan(0, new string('x', 301))).IsRefusedAsync(HttpStatusCode.BadRequest, "badPlan");
        await browser.SendAsync(HttpMethod.Put, $"{path}/{session}", new { version = 0 }).IsRefusedAsync(HttpStatusCode.BadRequest, "badRequest");
        await browser.SendAsync(HttpMethod.Put, $"{path}/nothing", Plan(0, "?")).IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSession");
        await browser.GetAsync($"{path}/{kickOff}").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSession");
    }

    private static object Plan(int version, string question, object[]? steps = null) => new
    {
        version,
        plan = new
        {
            pastures = new[]
            {
                new
                {
                    id = "one",
                    title = "Opening",
                    question,
                    minutes = 20,
                    notes = "Call the quietest first.",
                    polls = new[] { new { question = "Build it?", options = new[] { "Yes", "No" }, anonymous = true, kind = "single" } },
                    columns = new[] { "For", "Against" },
                    steps = steps ?? [new { kind = "breakout", title = "City teams" }],
                },
            },
            checkpoints = new[] { new { pasture = "one", minute = 5 } },
        },
    };

    private async Task<(Browser Browser, string Path)> HostAsync()
    {
        var link = host.LinkOf(Role.Faculty);
        return (await host.SignedInAsync(link), $"/as/{link.Person}/api/plans");
    }

    private Task<string> OpenClassAsync() => host.InDatabaseAsync(db =>
        db.StoredPlans.Where(p => p.Session.Number != 99).Select(p => p.SessionId).FirstAsync());

    /// <summary>Far off, so that no other test takes it for the next one.</summary>
    private Task<string> NewClassAsync() => host.NewClassAsync(host.Time.GetUtcNow().AddYears(2));
}
