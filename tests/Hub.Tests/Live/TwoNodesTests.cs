using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log.Redis;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class TwoNodesTests : HubTest
{
    protected override void Configure(LiveOptions options)
    {
        base.Configure(options);
        options.MessageBurst = 15;
    }

    [Fact]
    public async Task Two_nodes_serve_one_class_and_everyone_sees_the_same_chain()
    {
        var other = await StartNodeAsync();
        var faculty = await OpenDoorsAsync();
        var here = await EnterAsync("m1");
        var there = await EnterAsync("m2", other);
        var staff = await EnterAsync("s1", other);

        await Task.WhenAll(
            SayAsync(faculty, 15), SayAsync(here, 15), SayAsync(there, 15), SayAsync(staff, 15));
        await there.DoAsync("raiseHand");
        await staff.DoAsync("callOn", new { person = "m1", alongside = false });
        await faculty.DoAsync("callOn", new { person = "m2", alongside = true });

        var tabs = new[] { faculty, here, there, staff };
        foreach (var tab in tabs)
        {
            await tab.SeesClassAsync(seen => seen["floor"]!.AsArray().Count == 2 && seen["messages"]!.AsArray().Count == 60);
        }

        var chains = tabs.Select(tab => tab.Inner.Find("class")!.Chain.TakeLast(60).ToList()).ToList();
        Assert.All(chains, chain => Assert.Equal(chains[0], chain));
        Assert.All(tabs, tab => Assert.Equal(0, tab.Inner.Find("class")!.Repeated));
        foreach (var tab in tabs)
        {
            await tab.AssertFoldIsSnapshotAsync();
        }
    }

    [Fact]
    public async Task A_command_at_one_node_may_build_on_what_another_node_just_answered()
    {
        var other = await StartNodeAsync();
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1", other);

        for (var round = 0; round < 10; round++)
        {
            var poll = TestTab.NewId();
            await faculty.DoAsync("openPoll", new { question = "Now?", options = new[] { "Yes", "No" }, anonymous = true }, poll);
            await mayor.DoAsync("castVote", new { poll, answer = TestTab.Single(1) });
            await faculty.DoAsync("closePoll", new { poll });
            await mayor.RefusedAsync("pollClosed", "castVote", new { poll, answer = TestTab.Single(0) });
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Votes_cast_at_both_nodes_at_once_are_all_counted_once(bool anonymous)
    {
        var other = await StartNodeAsync();
        var faculty = await OpenDoorsAsync();
        var mayors = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => EnterAsync($"m{number}", number % 2 == 0 ? other : null)));
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new { question = "Now?", options = new[] { "Yes", "No" }, anonymous }, poll);

        await Task.WhenAll(mayors.Select((mayor, index) => VoteAsync(mayor, poll, 1 - (index % 2))));
        await Task.WhenAll(mayors.Select((mayor, index) => VoteAsync(mayor, poll, index % 2)));
        await faculty.DoAsync("closePoll", new { poll });

        await faculty.SeesAsync("hosts", seen => (int?)seen["results"]![poll]?["result"]?["people"] == 8);
        Assert.Equal([4, 4], faculty.View("hosts")!["results"]![poll]!["result"]!["counts"]!.AsArray().Select(count => (int)count!));
    }

    [Fact]
    public async Task A_deadline_that_both_nodes_see_happens_once()
    {
        var other = await StartNodeAsync();
        var faculty = await OpenDoorsAsync();
        var staff = await EnterAsync("s1", other);
        var poll = TestTab.NewId();

        await faculty.DoAsync("openPoll", new { question = "Now?", options = new[] { "Yes", "No" }, anonymous = true, seconds = 5 }, poll);

        await staff.SeesClassAsync(seen => (string?)seen["polls"]![poll]?["state"] == "closed");
        Assert.Single(await other.Sessions.ReadLogAsync(Plan.Id, CancellationToken.None), entry => entry.Event is PollClosed);
    }

    [Fact]
    public async Task When_a_node_dies_the_other_ends_its_stays_and_its_clients_resume_there_with_no_vote_lost()
    {
        await using var wire = new RedisRelay(Redis.Options);
        var doomed = await StartNodeAsync(wire.Options);
        var faculty = await OpenDoorsAsync();
        var mayors = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => EnterAsync($"m{number}", doomed)));
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new { question = "Now?", options = new[] { "Yes", "No" }, anonymous = false }, poll);
        await Task.WhenAll(mayors.Take(4).Select(mayor => VoteAsync(mayor, poll, 0)));

        var ids = mayors.Skip(4).Select(_ => TestTab.NewId()).ToList();
        var burst = mayors.Skip(4).Zip(ids, (mayor, id) => mayor.TryAsync("castVote", new { poll, answer = TestTab.Single(1) }, id)).ToList();
        var noted = await NotedAsync(connections: 9);
        wire.Cut();
        foreach (var mayor in mayors)
        {
            mayor.Inner.Socket.Cut();
        }

        await Task.WhenAll(burst.Select(vote => vote.ContinueWith(_ => { }, TaskScheduler.Default)));
        await mayors[0].ResumeAsync(Node);
        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m2"]!["presence"] == "dropped");
        foreach (var (mayor, index) in mayors.Select((mayor, index) => (mayor, index)).Skip(1))
        {
            await mayor.ResumeAsync(Node);
            if (index >= 4)
            {
                await mayor.DoAsync("castVote", new { poll, answer = TestTab.Single(1) }, ids[index - 4]);
            }
        }

        await faculty.DoAsync("closePoll", new { poll });
        await faculty.SeesAsync("hosts", seen => (int?)seen["results"]![poll]?["result"]?["people"] == 8);
        Assert.Equal([4, 4], faculty.View("hosts")!["results"]![poll]!["result"]!["counts"]!.AsArray().Select(count => (int)count!));
        var log = await Node.Sessions.ReadLogAsync(Plan.Id, CancellationToken.None);
        Assert.Equal(8, log.Count(entry => entry.Event is VoteCast));
        Assert.All(log, entry => Assert.False(
            entry.Event is StayEnded ended && ended.At < noted, "A stay ended before its connection was last heard."));
        Assert.All(log.Where(entry => entry.Command.StartsWith("lost-", StringComparison.Ordinal)), entry => Assert.False(
            entry.Event is StayEnded ended && ended.At > entry.At - new LiveOptions().Silence, "A stay went on until somebody noticed."));
        foreach (var mayor in mayors)
        {
            await mayor.AssertFoldIsSnapshotAsync();
        }
    }

    [Fact]
    public async Task When_a_node_dies_its_people_resume_at_the_other_in_the_rooms_they_were_in()
    {
        await using var wire = new RedisRelay(Redis.Options);
        var doomed = await StartNodeAsync(wire.Options);
        var faculty = await OpenDoorsAsync();
        var here = await EnterAsync("m1");
        var (there, apart) = (await EnterAsync("m2", doomed), await EnterAsync("m3", doomed));
        await faculty.DoAsync("openBreakouts", new
        {
            title = "Port and city",
            rooms = new[] { new { name = "Harbour", people = new[] { "m1", "m2" } }, new { name = "Market", people = new[] { "m3" } } },
        });
        await there.SeesAsync("room:r1", _ => true);
        await apart.SeesAsync("room:r2", _ => true);

        wire.Cut();
        there.Inner.Socket.Cut();
        apart.Inner.Socket.Cut();
        await here.DoAsync("say", new { text = "Meanwhile", to = "room" });
        await there.ResumeAsync(Node);
        await apart.ResumeAsync(Node);

        await there.SeesAsync("room:r1", seen => seen["messages"]!.AsArray().Count == 1);
        await there.DoAsync("say", new { text = "Here again", to = "room" });
        await here.SeesAsync("room:r1", seen => seen["messages"]!.AsArray().Count == 2);
        await apart.DoAsync("say", new { text = "Alone still", to = "room" });
        await apart.SeesAsync("room:r2", seen => seen["messages"]!.AsArray().Count == 1);
        Assert.Null(apart.View("room:r1"));
        await faculty.SeesClassAsync(seen => ((string[])["m1", "m2", "m3"]).All(who => (string?)seen["people"]![who]!["presence"] == "here"));
    }

    /// <summary>Every connection was heard then, or later, by what Redis was told.</summary>
    private async Task<DateTimeOffset> NotedAsync(int connections)
    {
        await using var gateway = await Redis.ConnectAsync();
        var heard = new RedisHeardTimes(gateway);
        var times = await Eventually.FindAsync(async () =>
            await heard.ReadAsync(Plan.Id, CancellationToken.None) is { } read && read.Count == connections ? read : null);
        return times.Values.Min();
    }

    private static async Task SayAsync(TestTab tab, int lines)
    {
        for (var line = 0; line < lines; line++)
        {
            await tab.DoAsync("say", new { text = $"{tab.Person} {line}", to = "class" });
        }
    }

    private static async Task VoteAsync(TestTab mayor, string poll, int option)
    {
        await mayor.SeesClassAsync(seen => seen["polls"]![poll] is not null);
        await mayor.DoAsync("castVote", new { poll, answer = TestTab.Single(option) });
    }
}
