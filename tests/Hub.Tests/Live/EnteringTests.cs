using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Wire;

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

    [Fact]
    public async Task Who_is_not_on_the_roster_is_told_whom_to_call()
    {
        var stranger = Tab("x9");
        await stranger.ConnectAsync();

        var answer = await stranger.TryEnterAsync();

        Assert.Equal("notExpected", answer.Code);
        Assert.Contains("help line", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_that_the_door_does_not_know_is_refused_with_its_words()
    {
        Schedule(Plan.Make(mayors: 1, startedAgo: TimeSpan.Zero));
        var faculty = new ClassroomTab("no-such-class", "f1");
        await using var tab = new TestTab(faculty, Node);
        await tab.ConnectAsync();

        Assert.Equal(TestDoor.Elsewhere.Code, (await tab.TryEnterAsync()).Code);
    }

    [Fact]
    public async Task Nothing_is_done_for_who_has_not_entered()
    {
        var faculty = Tab("f1");
        await faculty.ConnectAsync();

        await faculty.RefusedAsync("enterFirst", "openDoors");
    }

    [Fact]
    public async Task A_connection_enters_one_class_once()
    {
        var faculty = await EnterAsync("f1");

        Assert.Equal("badCommand", (await faculty.TryEnterAsync()).Code);
    }

    [Fact]
    public async Task The_same_tab_opened_again_replaces_the_former_connection()
    {
        var faculty = await EnterAsync("f1");
        var copy = Tab("f1", tab: faculty.Inner.Id);
        await copy.ConnectAsync();

        await copy.EnterAsync();

        Assert.Equal("replaced", (await faculty.HearsByeAsync()).Code);
        await faculty.ClosedAsync();
    }

    [Fact]
    public async Task A_revoked_sign_in_ends_the_connection_with_a_goodbye()
    {
        var mayor = await EnterAsync("m1");

        Door.SignOut("m1");

        Assert.Equal("signedOut", (await mayor.HearsByeAsync()).Code);
        await mayor.ClosedAsync();
    }

    [Fact]
    public async Task The_class_is_told_that_sound_and_pictures_do_not_work()
    {
        var faculty = await OpenDoorsAsync();

        var media = await faculty.HearsAsync("media", live => (string?)live["state"] == "down");

        Assert.False(string.IsNullOrWhiteSpace((string?)media["message"]));
        await faculty.DoAsync("say", new { text = "We go on without.", to = "class" });
    }
}
