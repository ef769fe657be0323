using System.Text.Json;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Plans;

/// <summary>H2: who is told before class that they will be called on. On a host of its own, whose next class is the demo's.</summary>
public sealed class ToldBeforeClassTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task Only_who_was_told_reads_what_they_will_be_asked()
    {
        var stored = await host.InDatabaseAsync(db => db.StoredPlans.AsNoTracking().Select(p => p.Json).SingleAsync());
        var callers = JsonDocument.Parse(stored).RootElement.GetProperty("pastures").EnumerateArray()
            .SelectMany(pasture => pasture.GetProperty("callers").EnumerateArray().Select(caller => (
                Question: pasture.GetProperty("question").GetString(), Person: caller.GetProperty("person").GetString()!, Told: caller.GetProperty("told").GetBoolean())))
            .ToList();
        var told = callers.Single(caller => caller.Told);

        Assert.Equal(told.Question, Assert.Single(await AskedAboutAsync(told.Person)));
        Assert.Empty(await AskedAboutAsync(callers.First(caller => !caller.Told).Person));
    }

    private async Task<List<string?>> AskedAboutAsync(string person) =>
        [.. (await HomeAsync(person)).GetProperty("askedAbout").EnumerateArray().Select(question => question.GetString())];

    private async Task<JsonElement> HomeAsync(string person) =>
        await (await host.SignedInAsync(host.Links.Links.First(link => link.Person == person))).JsonAsync($"/as/{person}/api/home");
}
