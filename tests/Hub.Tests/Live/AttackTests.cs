using System.Text.Json.Nodes;
using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Hub.Tests.Live;

/// <summary>What no browser of ours does, but a program with somebody's cookie might.</summary>
public sealed class AttackTests : HubTest
{
    [Fact]
    public async Task Of_two_ways_into_a_class_at_once_a_connection_takes_one()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = Tab("m1");
        await mayor.ConnectAsync();

        var answers = await Task.WhenAll(EnterAsync(mayor, Plan.Id, "one"), EnterAsync(mayor, Plan.Id, "two"));

        Assert.Single(answers, answer => answer.Ok);
        Assert.Contains(answers.Single(answer => !answer.Ok).Code, (string[])["busy", "badCommand"]);
        await faculty.SeesAsync("hosts", seen => (int?)seen["attendees"]!["m1"]!["devices"] == 1);
        await mayor.CloseAsync();
        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "dropped");
    }

    [Fact]
    public async Task Of_two_classes_at_once_a_connection_enters_one_and_leaves_no_trace_in_the_other()
    {
        var first = Plan;
        await OpenDoorsAsync();
        var second = Plan.Make(mayors: 8, startedAgo: TimeSpan.Zero);
        Schedule(second);
        await OpenDoorsAsync();
        var mayor = Tab("m1");
        await mayor.ConnectAsync();

        var answers = await Task.WhenAll(EnterAsync(mayor, first.Id, "one"), EnterAsync(mayor, second.Id, "two"));

        Assert.Single(answers, answer => answer.Ok);
        await mayor.CloseAsync();
        var logs = new[] { await LogAsync(first), await LogAsync(second) };
        Assert.Single(logs.SelectMany(log => log), entry => entry.Event is StayBegan { Person.Value: "m1" });
    }

    [Theory]
    [InlineData("deadline-forgotten")]
    [InlineData("deadline-close-p1")]
    [InlineData("lost-c1")]
    [InlineData("prepare-1")]
    [InlineData("enter-1")]
    public async Task Nobody_takes_an_id_of_the_house(string id)
    {
        var faculty = await OpenDoorsAsync();

        var answer = await faculty.TryAsync("say", new { text = "Mine", to = "class" }, id);

        Assert.Equal("badCommand", answer.Code);
        Assert.DoesNotContain(await LogAsync(Plan), entry => entry.Command == id);
    }

    [Fact]
    public async Task Who_is_signed_out_while_their_tab_reads_nothing_is_cut_all_the_same()
    {
        var faculty = await OpenDoorsAsync();
        var staff = await EnterAsync("s1");
        var mayor = Tab("m1");
        await mayor.ConnectAsync(receiveBuffer: 4096);
        await mayor.EnterAsync();
        mayor.Inner.Socket.StopReading();
        await Task.WhenAll(FillAsync(faculty), FillAsync(staff));

        Door.SignOut("m1");

        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "dropped");
        mayor.Inner.Socket.ReadOn();
        await mayor.ClosedAsync();
    }

    [Fact]
    public async Task A_person_has_twenty_four_connections_and_not_one_more()
    {
        var faculty = await OpenDoorsAsync();
        var tabs = new List<TestTab>();
        for (var number = 0; number < 24; number++)
        {
            tabs.Add(await EnterAsync("m1"));
        }

        var oneMore = Tab("m1");
        await oneMore.ConnectAsync();

        await oneMore.ClosedAsync();
        Assert.All(tabs, tab => Assert.False(tab.Inner.Socket.Closed.IsCompleted, "One that was there before was cut."));
        await EnterAsync("m2");
        await tabs[0].CloseAsync();
        await faculty.SeesAsync("hosts", seen => (int?)seen["attendees"]!["m1"]!["devices"] == 23);
        await EnterAsync("m1");
    }

    [Fact]
    public async Task Of_many_lost_tabs_the_oldest_are_forgotten_and_the_person_and_their_hand_stay()
    {
        var faculty = await OpenDoorsAsync();
        var first = await EnterAsync("m1");
        await first.DoAsync("raiseHand");
        await first.DoAsync("setMedia", new { microphone = true, camera = false });
        await first.CloseAsync();
        for (var number = 0; number < 20; number++)
        {
            await (await EnterAsync("m1")).CloseAsync();
        }

        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "dropped");
        var state = (await Node.Sessions.FindAsync(Plan.Id, CancellationToken.None))!;
        Assert.InRange(state.Find(new PersonId("m1"))!.Tabs.Count, 1, 16);
        Assert.Equal("m1", (string?)faculty.View("class")!["hands"]![0]!["person"]);
        await first.ResumeAsync();
        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "here");
        await faculty.AssertFoldIsSnapshotAsync();
    }

    private static async Task<Answer> EnterAsync(TestTab tab, string session, string id)
    {
        var request = new JsonObject { ["session"] = session, ["tab"] = id, ["fresh"] = true };
        return Answer.Of(await tab.Inner.Socket.InvokeAsync("Enter", request, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10)));
    }

    /// <summary>More than the system holds for a tab that does not read, less than its outbox does.</summary>
    private static async Task FillAsync(TestTab tab)
    {
        for (var line = 0; line < 10; line++)
        {
            await tab.DoAsync("say", new { text = new string('市', 2000), to = "class" });
        }
    }

    private async Task<IReadOnlyList<LogEntry>> LogAsync(Plan plan) => await Node.Sessions.ReadLogAsync(plan.Id, CancellationToken.None);
}
