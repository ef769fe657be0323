using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Plans;

/// <summary>H2: whom a pasture means to call on.</summary>
[Collection(OneHost.Name)]
public sealed class PlanCallersTests(DemoHost host)
{
    [Fact]
    public async Task A_host_chooses_among_those_who_are_expected()
    {
        var (browser, path) = await HostAsync();
        var seniors = await host.NewClassAsync(Later, Tracks.SeniorLeaders);

        var people = (await browser.JsonAsync($"{path}/{seniors}/people")).EnumerateArray().ToList();

        Assert.Equal(80, people.Count);
        Assert.All(people, person => Assert.Equal("seniorLeader", person.GetProperty("role").GetString()));
        Assert.All(people, person => Assert.NotEmpty(person.GetProperty("city").GetString()!));
        await browser.GetAsync($"{path}/nothing/people").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSession");
    }

    [Fact]
    public async Task Whom_a_plan_means_to_call_on_is_kept_with_the_class_and_not_copied()
    {
        var (browser, path) = await HostAsync();
        var (taught, next) = (await host.NewClassAsync(Later), await host.NewClassAsync(Later));
        var mayor = host.LinkOf(Role.Mayor).Person;

        using var saved = await browser.SendAsync(HttpMethod.Put, $"{path}/{taught}", Plan(mayor));
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        var kept = CallersOf(await saved.Content.ReadFromJsonAsync<JsonElement>());
        Assert.Equal(mayor, Assert.Single(kept).GetProperty("person").GetString());

        using var copied = await browser.PostAsync($"{path}/{next}/copy", new { from = taught, version = 0 });
        Assert.Empty(CallersOf(await copied.Content.ReadFromJsonAsync<JsonElement>()));
    }

    [Fact]
    public async Task Who_is_not_expected_is_refused_and_the_plan_stays_as_it_was()
    {
        var (browser, path) = await HostAsync();
        var mayors = await host.NewClassAsync(Later, Tracks.Mayors);

        await browser.SendAsync(HttpMethod.Put, $"{path}/{mayors}", Plan(host.LinkOf(Role.SeniorLeader).Person)).IsRefusedAsync(HttpStatusCode.BadRequest, "callerNotExpected");
        await browser.SendAsync(HttpMethod.Put, $"{path}/{mayors}", Plan(host.LinkOf(Role.Faculty).Person)).IsRefusedAsync(HttpStatusCode.BadRequest, "callerNotExpected");
        await browser.SendAsync(HttpMethod.Put, $"{path}/{mayors}", Plan("nobody")).IsRefusedAsync(HttpStatusCode.BadRequest, "callerNotExpected");

        Assert.Equal(0, (await browser.JsonAsync($"{path}/{mayors}")).GetProperty("version").GetInt32());
    }

    private DateTimeOffset Later => host.Time.GetUtcNow().AddYears(2);

    private static object Plan(string person) => new
    {
        version = 0,
        plan = new
        {
            pastures = new[]
            {
                new
                {
                    id = "one", title = "", question = "What do you have?", minutes = 20, notes = "",
                    polls = Array.Empty<object>(), columns = Array.Empty<string>(), steps = Array.Empty<object>(),
                    callers = new[] { new { person, told = true } },
                },
            },
            checkpoints = Array.Empty<object>(),
        },
    };

    private static List<JsonElement> CallersOf(JsonElement answer) =>
        [.. answer.GetProperty("plan").GetProperty("pastures")[0].GetProperty("callers").EnumerateArray()];

    private async Task<(Browser Browser, string Path)> HostAsync()
    {
        var link = host.LinkOf(Role.Faculty);
        return (await host.SignedInAsync(link), $"/as/{link.Person}/api/plans");
    }
}
