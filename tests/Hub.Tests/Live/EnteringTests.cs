using CityLeadership.Classroom.Hub.Tests.Live.Harness;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class EnteringTests : HubTest
{
    [Fact]
    public async Task A_host_who_enters_is_shown_the_class_the_hosts_view_and_themselves()
    {
        var faculty = await EnterAsync("f1");

        await faculty.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "lobby");
        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["f1"]!["presence"] == "here");
        await faculty.SeesAsync("hosts", seen => seen["attendees"]!.AsObject().Count == Plan.Roster.Length);
        await faculty.SeesAsync("self", seen => (string?)seen["presence"] == "here");
    }

    [Fact]
    public async Task Who_waits_in_the_lobby_is_shown_only_themselves()
    {
        var faculty = await EnterAsync("f1");
        var mayor = await EnterAsync("m1");
        await mayor.SeesAsync("self", seen => (string?)seen["presence"] == "waiting");

        await faculty.DoAsync("say", new { text = "We begin in a minute.", to = "hosts" });
        await faculty.SeesAsync("hosts", seen => (string?)seen["attendees"]!["m1"]!["presence"] == "waiting");
        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "expected");

        Assert.Null(mayor.View("class"));
        Assert.Null(mayor.View("hosts"));
    }

    [Fact]
    public async Task Opening_the_doors_shows_the_class_to_those_who_waited()
    {
        var faculty = await EnterAsync("f1");
        var mayor = await EnterAsync("m1");

        await faculty.DoAsync("openDoors");

        await mayor.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "here");
        await mayor.SeesAsync("self", seen => (string?)seen["presence"] == "here");
        Assert.Null(mayor.View("hosts"));
        await mayor.AssertFoldIsSnapshotAsync();
        await faculty.AssertFoldIsSnapshotAsync();
    }
}
