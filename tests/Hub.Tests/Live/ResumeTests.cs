using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Live;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class ResumeTests : HubTest
{
    protected override void Configure(LiveOptions options)
    {
        base.Configure(options);
        options.MessageBurst = 35;
    }

    [Fact]
    public async Task A_cut_tab_comes_back_and_gets_only_what_it_missed_and_nothing_twice()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        await faculty.DoAsync("say", new { text = "Before", to = "class" });
        await mayor.SeesClassAsync(seen => seen["messages"]!.AsArray().Count == 1);
        var snapshots = mayor.Inner.Find("class")!.Snapshots;

        mayor.Inner.Socket.Cut();
        await mayor.ClosedAsync();
        await faculty.DoAsync("say", new { text = "Meanwhile", to = "class" });
        await faculty.DoAsync("lock", new { locked = true });
        await mayor.ResumeAsync();

        await mayor.SeesClassAsync(seen => seen["messages"]!.AsArray().Count == 2 && (bool)seen["session"]!["locked"]!);
        Assert.Equal(snapshots, mayor.Inner.Find("class")!.Snapshots);
        Assert.Equal(0, mayor.Inner.Find("class")!.Repeated);
        Assert.Equal(0, mayor.Inner.Find("self")!.Repeated);
        await mayor.AssertFoldIsSnapshotAsync();
    }

    [Theory]
    [InlineData(1, "feedfeedfeedfeed")]
    [InlineData(999999, "feedfeedfeedfeed")]
    public async Task Heads_of_another_past_are_answered_with_a_snapshot(long number, string id)
    {
        var faculty = await OpenDoorsAsync();
        await faculty.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "open");
        var snapshots = faculty.Inner.Find("class")!.Snapshots;

        await faculty.Inner.Socket.InvokeAsync("CatchUp", new System.Text.Json.Nodes.JsonObject
        {
            ["class"] = new System.Text.Json.Nodes.JsonObject { ["number"] = number, ["id"] = id },
        }, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));

        await faculty.SeesClassAsync(_ => faculty.Inner.Find("class")!.Snapshots > snapshots);
        await faculty.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "open");
    }

    [Fact]
    public async Task Heads_from_too_long_ago_are_answered_with_a_snapshot()
    {
        var faculty = await OpenDoorsAsync();
        var staff = await EnterAsync("s1");
        var mayors = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => EnterAsync($"m{number}")));
        await staff.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "open");
        staff.Inner.Socket.Cut();
        await staff.ClosedAsync();

        await Task.WhenAll(mayors.Select(async mayor =>
        {
            for (var line = 0; line < 35; line++)
            {
                await mayor.DoAsync("say", new { text = $"{line}", to = "class" });
            }
        }));
        var snapshots = staff.Inner.Find("class")!.Snapshots;
        await staff.ResumeAsync();

        await staff.SeesClassAsync(seen => seen["messages"]!.AsArray().Count == 200);
        Assert.Equal(snapshots + 1, staff.Inner.Find("class")!.Snapshots);
    }

    [Fact]
    public async Task A_reconnect_keeps_the_microphone_and_a_reload_comes_back_muted()
    {
        await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        await mayor.DoAsync("setMedia", new { microphone = true, camera = true });

        mayor.Inner.Socket.Cut();
        await mayor.ResumeAsync();
        await mayor.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "here");
        Assert.True((bool)mayor.View("class")!["people"]!["m1"]!["microphone"]!);

        await mayor.ConnectAsync();
        await mayor.EnterAsync(fresh: true);
        await mayor.SeesClassAsync(seen => !(bool)seen["people"]!["m1"]!["microphone"]! && !(bool)seen["people"]!["m1"]!["camera"]!);
    }
}
