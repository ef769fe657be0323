using CityLeadership.Classroom.Hub.Tests.Live.Harness;

namespace CityLeadership.Classroom.Hub.Tests.Live;

/// <summary>Rooms over the wire: m1 and m2 in "Harbour" (r1), m3 in "Market" (r2).</summary>
public sealed class BreakoutTests : HubTest
{
    private const string Harbour = "room:r1";
    private const string Market = "room:r2";

    [Fact]
    public async Task What_is_said_in_a_room_reaches_its_people_and_visitors_and_nobody_else()
    {
        var (faculty, tabs) = await InRoomsAsync();
        await tabs[0].DoAsync("say", new { text = "Between us", to = "room" });
        await faculty.DoAsync("visitRoom", new { room = "r1", mode = "listen" });

        await tabs[1].SeesAsync(Harbour, seen => seen["messages"]!.AsArray().Count == 1 && seen["visitors"]!.AsArray().Count == 1);
        await faculty.SeesAsync(Harbour, seen => (string?)seen["messages"]![0]!["text"] == "Between us");
        await faculty.DoAsync("lock", new { locked = true });
        await tabs[2].SeesClassAsync(seen => (bool)seen["session"]!["locked"]!);
        Assert.Null(tabs[2].View(Harbour));
        Assert.Empty(tabs[2].View("class")!["messages"]!.AsArray());
        Assert.Empty(tabs[2].View(Market)!["messages"]!.AsArray());
    }

    [Fact]
    public async Task Whoever_is_moved_gets_the_new_room_and_hears_no_more_of_the_former()
    {
        var (faculty, tabs) = await InRoomsAsync();
        await faculty.DoAsync("moveToRoom", new { person = "m1", room = "r2" });
        await tabs[0].SeesAsync(Market, _ => true);

        await tabs[1].DoAsync("say", new { text = "Now that they are gone", to = "room" });
        await tabs[2].DoAsync("say", new { text = "Welcome", to = "room" });

        await tabs[1].SeesAsync(Harbour, seen => seen["messages"]!.AsArray().Count == 1);
        await tabs[0].SeesAsync(Market, seen => seen["messages"]!.AsArray().Any(message => (string?)message!["text"] == "Welcome"));
        Assert.Single(tabs[0].View(Market)!["messages"]!.AsArray());
        Assert.Empty(tabs[0].View(Harbour)!["messages"]!.AsArray());
    }

    [Fact]
    public async Task A_cut_tab_resumes_in_its_room_at_another_node_and_gets_only_what_it_missed()
    {
        var other = await StartNodeAsync();
        var (_, tabs) = await InRoomsAsync();
        await tabs[1].DoAsync("say", new { text = "Before", to = "room" });
        await tabs[0].SeesAsync(Harbour, seen => seen["messages"]!.AsArray().Count == 1);

        tabs[0].Inner.Socket.Cut();
        await tabs[0].ClosedAsync();
        await tabs[1].DoAsync("say", new { text = "Meanwhile", to = "room" });
        await tabs[0].ResumeAsync(other);

        await tabs[0].SeesAsync(Harbour, seen => seen["messages"]!.AsArray().Count == 2);
        Assert.Equal(0, tabs[0].Inner.Find(Harbour)!.Repeated);
    }

    [Fact]
    public async Task A_page_loaded_anew_is_in_its_room_again()
    {
        var (_, tabs) = await InRoomsAsync();
        await tabs[1].DoAsync("say", new { text = "Before", to = "room" });

        tabs[0].Inner.Socket.Cut();
        await tabs[0].ClosedAsync();
        await tabs[0].ConnectAsync();
        await tabs[0].EnterAsync(fresh: true);

        await tabs[0].SeesAsync(Harbour, seen => seen["messages"]!.AsArray().Count == 1);
        Assert.Null(tabs[0].View(Market));
        await tabs[0].DoAsync("say", new { text = "Here again", to = "room" });
        await tabs[1].SeesAsync(Harbour, seen => seen["messages"]!.AsArray().Count == 2);
    }

    [Fact]
    public async Task A_tab_that_was_moved_while_it_was_away_comes_back_into_its_new_room()
    {
        var (faculty, tabs) = await InRoomsAsync();
        await tabs[2].DoAsync("say", new { text = "Welcome", to = "room" });
        tabs[0].Inner.Socket.Cut();
        await tabs[0].ClosedAsync();
        await faculty.DoAsync("moveToRoom", new { person = "m1", room = "r2" });
        await tabs[1].DoAsync("say", new { text = "Now that they are gone", to = "room" });

        await tabs[0].ResumeAsync();

        await tabs[0].SeesAsync(Market, seen => seen["messages"]!.AsArray().Count == 1);
        Assert.Empty(tabs[0].View(Harbour)!["messages"]!.AsArray());
    }

    [Fact]
    public async Task Rooms_whose_time_is_up_close_by_themselves_and_their_notes_are_everyones()
    {
        var (faculty, tabs) = await InRoomsAsync();
        await tabs[0].DoAsync("writeNotes", new { update = "AAAA" });
        await faculty.SeesAsync("hosts", seen => seen["notes"]!["r1"]!["updates"]!.AsArray().Count == 1);

        await faculty.DoAsync("closeBreakouts", new { seconds = 1 });

        await tabs[2].SeesClassAsync(seen => seen["breakouts"]![0]!["closedAt"] is not null);
        Assert.Equal("AAAA", (string?)tabs[2].View("class")!["breakouts"]![0]!["rooms"]![0]!["notes"]!["updates"]![0]);
        await tabs[0].RefusedAsync("notInRoom", "say", new { text = "Still here?", to = "room" });
    }

    private async Task<(TestTab Faculty, TestTab[] Tabs)> InRoomsAsync()
    {
        var faculty = await OpenDoorsAsync();
        var tabs = await Task.WhenAll(Enumerable.Range(1, 3).Select(number => EnterAsync($"m{number}")));
        await faculty.DoAsync("openBreakouts", new
        {
            title = "Port and city",
            rooms = new[] { new { name = "Harbour", people = new[] { "m1", "m2" } }, new { name = "Market", people = new[] { "m3" } } },
        });
        await tabs[0].SeesAsync(Harbour, _ => true);
        await tabs[1].SeesAsync(Harbour, _ => true);
        await tabs[2].SeesAsync(Market, _ => true);
        return (faculty, tabs);
    }
}
