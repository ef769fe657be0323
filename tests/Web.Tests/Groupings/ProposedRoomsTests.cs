using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Groupings;

/// <summary>What a host is proposed, over HTTP, from logs in the real log and archive. Each test has people of its own, and so a history of its own.</summary>
[Collection(OneHost.Name)]
public sealed class ProposedRoomsTests(DemoHost host)
{
    private readonly ProgrammeYear year = new(host);

    [Fact]
    public async Task Before_anybody_came_all_who_are_expected_are_put_into_as_many_rooms_as_asked()
    {
        var rooms = await ProposeAsync(await year.ClassAsync(TimeSpan.FromDays(300), Tracks.Mayors), new { how = "random", rooms = 7 });

        Assert.Equal(Enumerable.Range(1, 7).Select(number => $"Room {number}"), Names(rooms));
        Assert.Equal([6, 6, 6, 6, 6, 5, 5], People(rooms).Select(room => room.Length).OrderDescending());
        Assert.Equal(40, People(rooms).SelectMany(room => room).Distinct().Count());
    }

    [Fact]
    public async Task By_size_no_room_has_more_and_a_seed_makes_the_same_rooms_again()
    {
        var session = await year.ClassAsync(TimeSpan.FromDays(300));

        var once = await ProposeAsync(session, new { how = "balancedRoles", size = 7 });
        var again = await ProposeAsync(session, new { how = "balancedRoles", size = 7, seed = once.GetProperty("seed").GetString() });
        var other = await ProposeAsync(session, new { how = "balancedRoles", size = 7, seed = "another" });

        Assert.Equal(18, People(once).Count);
        Assert.All(People(once), room => Assert.InRange(room.Length, 6, 7));
        Assert.Equal(once.GetProperty("rooms").GetRawText(), again.GetProperty("rooms").GetRawText());
        Assert.NotEqual(once.GetProperty("rooms").GetRawText(), other.GetProperty("rooms").GetRawText());
    }

    [Fact]
    public async Task While_it_runs_those_who_are_in_class_are_put_into_rooms()
    {
        string[] here = [.. Mayors(2, 3), host.LinkOf(Role.SeniorLeader, 4).Person];
        var session = await year.RunsAsync(here);

        var rooms = await ProposeAsync(session, new { how = "random", rooms = 2 });

        Assert.Equal(here.Order(), People(rooms).SelectMany(room => room).Order());
    }

    [Fact]
    public async Task City_teams_are_named_after_their_cities()
    {
        var rooms = await ProposeAsync(await year.ClassAsync(TimeSpan.FromDays(300)), new { how = "cityTeams" });

        Assert.Equal(40, People(rooms).Count);
        Assert.All(People(rooms), room => Assert.Equal(3, room.Length));
        Assert.Contains("Gdańsk", Names(rooms));
    }

    [Fact]
    public async Task Who_shared_a_room_in_the_archive_or_earlier_today_is_put_into_another()
    {
        var people = Mayors(5, 9);
        await year.HasBeenAsync(100, people[..3], people[3..6], people[6..]);
        await year.HasBeenAsync(SessionKind.CoachingDebrief, 90, people);
        var today = await year.RunsAsync([people[0], people[3], people[6]], [people[1], people[4], people[7]], [people[2], people[5], people[8]]);

        var rooms = await ProposeAsync(today, new { how = "neverMet", rooms = 3, people });

        Assert.Equal((0, 0), Repeats(rooms));
        Assert.All(People(rooms), room => Assert.Equal([0, 1, 2], room.Select(person => Array.IndexOf(people, person) / 3).Order()));
        Assert.All(People(rooms), room => Assert.Equal([0, 1, 2], room.Select(person => Array.IndexOf(people, person) % 3).Order()));
    }

    [Fact]
    public async Task Repeats_are_counted_for_every_way_and_the_unavoidable_ones_said()
    {
        var people = Mayors(14, 4);
        await year.HasBeenAsync(80, people);

        var rooms = await ProposeAsync(await year.ClassAsync(TimeSpan.FromDays(300)), new { how = "random", rooms = 2, people });

        Assert.Equal((2, 2), Repeats(rooms));
        Assert.All(rooms.GetProperty("rooms").EnumerateArray(), room => Assert.Equal(1, room.GetProperty("repeats").GetInt32()));
    }

    [Fact]
    public async Task The_same_as_last_time_keeps_names_and_people_and_places_who_is_new()
    {
        var people = Mayors(18, 6);
        await year.HasBeenAsync(70, [people[0], people[1], people[2]], [people[3], people[4]]);
        await year.HasBeenAsync(60, [people[0], people[1]], [people[2], people[3]], [people[4]]);
        var session = await year.ClassAsync(TimeSpan.FromDays(300));

        var rooms = await ProposeAsync(session, new { how = "sameAsLastTime", people = people[..4].Append(people[5]) });

        Assert.Equal(["Table 1", "Table 2"], Names(rooms));
        Assert.Equal([[people[0], people[1], people[5]], [people[2], people[3]]], People(rooms).Select(room => room.OrderBy(person => Array.IndexOf(people, person)).ToArray()));
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_with_a_reason()
    {
        var session = await year.ClassAsync(TimeSpan.FromDays(300));
        var people = Mayors(24, 3);
        var kickOff = await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Kind == SessionKind.KickOff).Select(s => s.Id).FirstAsync());

        await Refused(session, new { how = "random", rooms = 4, people }, "tooManyRooms");
        await Refused(session, new { how = "random", size = 2 }, "tooManyRooms");
        await Refused(session, new { how = "random", rooms = 14, people = (string[])[.. Mayors(0, 13)], cities = "together" }, "tooManyRooms");
        await Refused(session, new { how = "neverMet", people }, "roomsOrSize");
        await Refused(session, new { how = "neverMet", rooms = 2, size = 2, people }, "roomsOrSize");
        await Refused(session, new { how = "neverMet", rooms = 0, people }, "roomsOrSize");
        await Refused(session, new { how = "random", rooms = 1, people = people[..1] }, "tooFewPeople");
        await Refused(session, new { how = "random", rooms = 1, people = people.Append("nobody") }, "unknownPeople");
        await Refused(session, new { how = "random", rooms = 1, people = people.Append(host.LinkOf(Role.Faculty).Person) }, "unknownPeople");
        await Refused(session, new { how = "random", rooms = 1, people = (string?[])[null] }, "unknownPeople");
        await Refused(session, new { how = "byStars", rooms = 1 }, "badRequest");
        await Refused(session, new { how = "saved", people }, "noSuchSet", HttpStatusCode.NotFound);
        await Refused(session, new { how = "sameAsLastTime", people }, "noRoomsBefore", HttpStatusCode.NotFound);
        await Refused(kickOff, new { how = "random", rooms = 1 }, "noSuchSession", HttpStatusCode.NotFound);
        await Refused("nothing", new { how = "random", rooms = 1 }, "noSuchSession", HttpStatusCode.NotFound);
    }

    private string[] Mayors(int from, int count) => [.. Enumerable.Range(from, count).Select(index => host.LinkOf(Role.Mayor, index).Person)];

    private async Task<JsonElement> ProposeAsync(string session, object asked)
    {
        using var answer = await PostAsync(session, asked);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task Refused(string session, object asked, string code, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        PostAsync(session, asked).IsRefusedAsync(status, code);

    private async Task<HttpResponseMessage> PostAsync(string session, object asked)
    {
        var link = host.LinkOf(Role.Faculty);
        return await (await host.SignedInAsync(link)).PostAsync($"/as/{link.Person}/api/sessions/{session}/groupings", asked);
    }

    private static (int, int) Repeats(JsonElement answer) => (answer.GetProperty("repeats").GetInt32(), answer.GetProperty("unavoidable").GetInt32());

    private static List<string[]> People(JsonElement answer) =>
        [.. answer.GetProperty("rooms").EnumerateArray().Select(room => room.GetProperty("people").EnumerateArray().Select(person => person.GetString()!).ToArray())];

    private static IEnumerable<string> Names(JsonElement answer) => answer.GetProperty("rooms").EnumerateArray().Select(room => room.GetProperty("name").GetString()!);
}
