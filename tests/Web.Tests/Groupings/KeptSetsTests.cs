using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Groupings;

[Collection(OneHost.Name)]
public sealed class KeptSetsTests(DemoHost host)
{
    [Fact]
    public async Task A_set_is_kept_listed_opened_with_who_is_here_and_removed()
    {
        var (browser, path) = await HostAsync();
        var people = Mayors(5);

        using var kept = await browser.PostAsync(path, Set("Home teams", ("Hafen", people[..3]), ("Hügel", people[3..])));

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        var id = (await kept.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        var listed = (await browser.JsonAsync(path)).EnumerateArray().Single(set => set.GetProperty("id").GetString() == id);
        Assert.Equal(("Home teams", host.LinkOf(Role.Faculty).Name), (listed.GetProperty("name").GetString(), listed.GetProperty("savedBy").GetString()));
        Assert.Equal("Hügel", listed.GetProperty("rooms")[1].GetProperty("name").GetString());

        using var opened = await ProposeAsync(browser, new { how = "saved", set = id, people = people[..4] });
        var rooms = (await opened.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rooms").EnumerateArray().ToList();
        Assert.Equal(
            [[.. people[..3].Order()], people[3..4]],
            rooms.Select(room => room.GetProperty("people").EnumerateArray().Select(person => person.GetString()!).Order().ToArray()));
        Assert.Equal(["Hafen", "Hügel"], rooms.Select(room => room.GetProperty("name").GetString()));
        await ProposeAsync(browser, new { how = "saved", set = id, people = Mayors(8)[6..] }).IsRefusedAsync(HttpStatusCode.NotFound, "setIsEmpty");

        using var removed = await browser.SendAsync(HttpMethod.Delete, $"{path}/{id}");
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        await browser.SendAsync(HttpMethod.Delete, $"{path}/{id}").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSet");
        await ProposeAsync(browser, new { how = "saved", set = id }).IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSet");
    }

    [Fact]
    public async Task Of_many_who_keep_one_name_at_once_one_is_kept()
    {
        var (browser, path) = await HostAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(async i =>
        {
            using var answer = await browser.PostAsync(path, Set("At once", ($"Room {i}", Mayors(2))));
            return answer.StatusCode;
        }));

        Assert.Single(answers, HttpStatusCode.OK);
        Assert.Equal(4, answers.Count(status => status == HttpStatusCode.Conflict));
        await browser.PostAsync(path, Set("  AT ONCE ", ("Room", Mayors(2)))).IsRefusedAsync(HttpStatusCode.Conflict, "setNameTaken");
    }

    [Fact]
    public async Task What_is_no_set_of_people_here_is_refused_with_a_reason()
    {
        var (browser, path) = await HostAsync();
        var people = Mayors(2);

        foreach (var bad in new[]
        {
            Set(" ", ("Room", people)), Set(new string('x', 61), ("Room", people)), Set("None"), Set("Unnamed", (" ", people)),
            Set("Alike", ("Room", people[..1]), ("room", people[1..])), Set("Twice", ("A", people), ("B", people)),
            Set("Many", [.. Enumerable.Range(0, 41).Select(i => ($"Room {i}", Array.Empty<string>()))]),
        })
        {
            await browser.PostAsync(path, bad).IsRefusedAsync(HttpStatusCode.BadRequest, "badSet");
        }

        await browser.PostAsync(path, Set("Strangers", ("A", ["nobody"]))).IsRefusedAsync(HttpStatusCode.BadRequest, "unknownPeople");
        await browser.PostAsync(path, Set("Hosts", ("A", [host.LinkOf(Role.Staff).Person]))).IsRefusedAsync(HttpStatusCode.BadRequest, "unknownPeople");
        await browser.PostAsync(path, new { name = "No rooms" }).IsRefusedAsync(HttpStatusCode.BadRequest, "badRequest");
        await browser.PostAsync(path, new { name = "Null", rooms = (object?[])[null] }).IsRefusedAsync(HttpStatusCode.BadRequest, "badRequest");
    }

    [Fact]
    public async Task Another_programmes_set_is_neither_listed_nor_opened_nor_removed()
    {
        var (browser, path) = await HostAsync();
        var id = await host.InDatabaseAsync(async db =>
        {
            var programme = new Programme { Id = "other-sets", Name = "Other", Zone = "UTC", Place = "Here", HelpPhone = "1", HelpMessage = "mailto:a@b.example" };
            var set = new StoredBreakoutSet
            {
                Id = Guid.NewGuid().ToString("n"), ProgrammeId = programme.Id, Name = "Theirs", Rooms = "[]", SavedAt = host.Time.GetUtcNow(), SavedBy = "them",
            };
            db.AddRange(programme, set);
            await db.SaveChangesAsync();
            return set.Id;
        });

        Assert.DoesNotContain((await browser.JsonAsync(path)).EnumerateArray(), set => set.GetProperty("id").GetString() == id);
        await ProposeAsync(browser, new { how = "saved", set = id }).IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSet");
        await browser.SendAsync(HttpMethod.Delete, $"{path}/{id}").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSet");
    }

    private static object Set(string name, params (string Name, string[] People)[] rooms) =>
        new { name, rooms = rooms.Select(room => new { name = room.Name, people = room.People }) };

    private async Task<HttpResponseMessage> ProposeAsync(Browser browser, object asked)
    {
        var session = await new ProgrammeYear(host).ClassAsync(TimeSpan.FromDays(300));
        return await browser.PostAsync($"/as/{host.LinkOf(Role.Faculty).Person}/api/sessions/{session}/groupings", asked);
    }

    private string[] Mayors(int count) => [.. Enumerable.Range(30, count).Select(index => host.LinkOf(Role.Mayor, index).Person)];

    private async Task<(Browser Browser, string Path)> HostAsync()
    {
        var link = host.LinkOf(Role.Faculty);
        return (await host.SignedInAsync(link), $"/as/{link.Person}/api/breakout-sets");
    }
}
