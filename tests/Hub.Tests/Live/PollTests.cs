using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class PollTests : HubTest
{
    [Fact]
    public async Task A_named_vote_is_tallied_live_closed_and_shown_when_a_host_reveals_it()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var ben = await EnterAsync("m2");
        var poll = await OpenPollAsync(faculty, anonymous: false);

        await ana.DoAsync("castVote", new { poll, option = 0 });
        await ben.DoAsync("castVote", new { poll, option = 0 });
        await ben.DoAsync("castVote", new { poll, option = 1 });

        var tally = await faculty.HearsAsync("tally", live => (int?)live["answered"] == 2);
        Assert.Equal([1, 1, 0], tally["counts"]!.AsArray().Select(count => (int)count!));
        Assert.Equal(1, (int?)tally["choices"]!["m2"]);
        var seenByClass = await ana.HearsAsync("tally", live => (int?)live["answered"] == 2);
        Assert.Null(seenByClass["counts"]);
        Assert.Null(seenByClass["choices"]);

        await faculty.DoAsync("closePoll", new { poll });
        await faculty.SeesAsync("hosts", seen => (int?)seen["results"]![poll]?["choices"]!["m1"] == 0);
        await ana.SeesClassAsync(seen => (string?)seen["polls"]![poll]!["state"] == "closed" && seen["polls"]![poll]!["result"] is null);
        await ana.RefusedAsync("pollClosed", "castVote", new { poll, option = 1 });

        await faculty.DoAsync("revealPoll", new { poll });
        await ana.SeesClassAsync(seen => (int?)seen["polls"]![poll]!["result"]?["people"] == 2);
        await ana.SeesAsync("self", seen => (int?)seen["votes"]![poll]!["option"] == 0);
        await faculty.AssertFoldIsSnapshotAsync();
        await ana.AssertFoldIsSnapshotAsync();
    }

    [Fact]
    public async Task An_anonymous_vote_moves_in_steps_of_five_and_names_nobody()
    {
        var faculty = await OpenDoorsAsync();
        var mayors = await Task.WhenAll(Enumerable.Range(1, 6).Select(number => EnterAsync($"m{number}")));
        var poll = await OpenPollAsync(faculty, anonymous: true);
        var tallies = new ConcurrentQueue<JsonNode>();
        faculty.Inner.Lived += tallies.Enqueue;

        foreach (var (mayor, option) in mayors.Select((mayor, index) => (mayor, index % 2)))
        {
            await mayor.DoAsync("castVote", new { poll, option });
            await faculty.HearsAsync("tally", live => (int?)live["answered"] > 0);
        }

        await faculty.HearsAsync("tally", live => (int?)live["answered"] == 6);
        Assert.All(tallies, tally => Assert.Null(tally["choices"]));
        Assert.All(tallies.Where(tally => (int)tally["answered"]! < 5), tally => Assert.Null(tally["counts"]));
        var shown = tallies.Where(tally => tally["counts"] is not null).Select(tally => tally["counts"]!.ToJsonString()).Distinct();
        Assert.Single(shown);

        await faculty.DoAsync("closePoll", new { poll });
        await faculty.DoAsync("revealPoll", new { poll });
        await mayors[0].SeesClassAsync(seen => seen["polls"]![poll]!["result"] is { } result
            && result["counts"]!.AsArray().Select(count => (int)count!).SequenceEqual([3, 3, 0]));
        await mayors[0].SeesAsync("self", seen => seen["votes"]![poll]!["option"] is null);
        Assert.Null(faculty.View("hosts")!["results"]![poll]!["choices"]);
        var log = await Node.Sessions.ReadLogAsync(Plan.Id, CancellationToken.None);
        Assert.Equal(6, log.Count(entry => entry.Event is BallotCast));
        Assert.DoesNotContain(log, entry => entry.Event is VoteCast);
    }

    [Fact]
    public async Task An_anonymous_vote_of_fewer_than_five_people_keeps_its_counts_to_itself()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        var poll = await OpenPollAsync(faculty, anonymous: true);
        await mayor.DoAsync("castVote", new { poll, option = 2 });

        await faculty.DoAsync("closePoll", new { poll });

        await faculty.SeesAsync("hosts", seen => seen["results"]![poll] is { } result
            && (bool)result["withheld"]! && (int)result["people"]! == 1 && result["counts"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task A_vote_counts_once_over_two_devices_and_can_be_changed_on_either()
    {
        var faculty = await OpenDoorsAsync();
        var laptop = await EnterAsync("m1");
        var phone = await EnterAsync("m1");
        var poll = await OpenPollAsync(faculty, anonymous: false);

        await laptop.DoAsync("castVote", new { poll, option = 0 });
        await phone.SeesAsync("self", seen => (int?)seen["votes"]![poll]?["option"] == 0);
        await phone.DoAsync("castVote", new { poll, option = 2 });

        await laptop.SeesAsync("self", seen => (int?)seen["votes"]![poll]?["option"] == 2);
        await faculty.HearsAsync("tally", live => (int?)live["answered"] == 1 && (int?)live["counts"]![2] == 1);
    }

    [Fact]
    public async Task A_vote_whose_time_is_up_closes_with_nobody_connected_and_no_node_that_knew_it()
    {
        var faculty = await OpenDoorsAsync();
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new { question = "Now?", options = new[] { "Yes", "No" }, anonymous = false, seconds = 5 }, poll);
        await StopNodeAsync(Node);

        var other = await StartNodeAsync();

        var closed = await Eventually.FindAsync(
            async () => (await other.Sessions.ReadLogAsync(Plan.Id, CancellationToken.None)).FirstOrDefault(entry => entry.Event is PollClosed));
        var opened = (PollOpened)(await other.Sessions.ReadLogAsync(Plan.Id, CancellationToken.None)).Single(entry => entry.Event is PollOpened).Event;
        Assert.InRange(closed.At - opened.ClosesAt!.Value, TimeSpan.Zero, TimeSpan.FromSeconds(4));
        Assert.Null(((PollClosed)closed.Event).By);
    }

    private static async Task<string> OpenPollAsync(TestTab faculty, bool anonymous)
    {
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new { question = "What first?", options = new[] { "Water", "Roads", "Schools" }, anonymous }, poll);
        await faculty.SeesClassAsync(seen => (string?)seen["polls"]![poll]?["state"] == "open");
        return poll;
    }
}
