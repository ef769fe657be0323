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

        await ana.DoAsync("castVote", new { poll, answer = TestTab.Single(0) });
        await ben.DoAsync("castVote", new { poll, answer = TestTab.Single(0) });
        await ben.DoAsync("castVote", new { poll, answer = TestTab.Single(1) });

        var tally = await faculty.HearsAsync("tally", live => (int?)live["answered"] == 2);
        Assert.Equal([1, 1, 0], tally["result"]!["counts"]!.AsArray().Select(count => (int)count!));
        Assert.Equal(1, Option(tally["choices"]!["m2"]));
        var seenByClass = await ana.HearsAsync("tally", live => (int?)live["answered"] == 2);
        Assert.Null(seenByClass["result"]);
        Assert.Null(seenByClass["choices"]);

        await faculty.DoAsync("closePoll", new { poll });
        await faculty.SeesAsync("hosts", seen => Option(seen["results"]![poll]!["choices"]?["m1"]) == 0);
        await ana.SeesClassAsync(seen => (string?)seen["polls"]![poll]!["state"] == "closed" && seen["polls"]![poll]!["result"] is null);
        await ana.RefusedAsync("pollClosed", "castVote", new { poll, answer = TestTab.Single(1) });

        await faculty.DoAsync("revealPoll", new { poll });
        await ana.SeesClassAsync(seen => (int?)seen["polls"]![poll]!["result"]?["people"] == 2);
        await ana.SeesAsync("self", seen => Option(seen["votes"]![poll]!["answer"]) == 0);
        await faculty.AssertFoldIsSnapshotAsync();
        await ana.AssertFoldIsSnapshotAsync();
    }

    [Fact]
    public async Task An_anonymous_vote_shows_nobody_its_counts_before_it_is_closed_and_names_nobody()
    {
        var faculty = await OpenDoorsAsync();
        var mayors = await Task.WhenAll(Enumerable.Range(1, 6).Select(number => EnterAsync($"m{number}")));
        var poll = await OpenPollAsync(faculty, anonymous: true);
        var tallies = new ConcurrentQueue<JsonNode>();
        faculty.Inner.Lived += tallies.Enqueue;

        foreach (var (mayor, option) in mayors.Select((mayor, index) => (mayor, index % 2)))
        {
            await mayor.DoAsync("castVote", new { poll, answer = TestTab.Single(option) });
            await faculty.HearsAsync("tally", live => (int?)live["answered"] > 0);
        }

        await faculty.HearsAsync("tally", live => (int?)live["answered"] == 6);
        Assert.All(tallies, tally => Assert.Null(tally["choices"]));
        Assert.All(tallies, tally => Assert.Null(tally["result"]));

        await faculty.DoAsync("closePoll", new { poll });
        await faculty.DoAsync("revealPoll", new { poll });
        await mayors[0].SeesClassAsync(seen => seen["polls"]![poll]!["result"] is { } result
            && result["counts"]!.AsArray().Select(count => (int)count!).SequenceEqual([3, 3, 0]));
        await mayors[0].SeesAsync("self", seen => seen["votes"]![poll]!["answer"] is null);
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
        await mayor.DoAsync("castVote", new { poll, answer = TestTab.Single(2) });

        await faculty.DoAsync("closePoll", new { poll });

        await faculty.SeesAsync("hosts", seen => seen["results"]![poll]!["result"] is { } result
            && (bool)result["withheld"]! && (int)result["people"]! == 1 && result["counts"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task A_vote_counts_once_over_two_devices_and_can_be_changed_on_either()
    {
        var faculty = await OpenDoorsAsync();
        var laptop = await EnterAsync("m1");
        var phone = await EnterAsync("m1");
        var poll = await OpenPollAsync(faculty, anonymous: false);

        await laptop.DoAsync("castVote", new { poll, answer = TestTab.Single(0) });
        await phone.SeesAsync("self", seen => Option(seen["votes"]![poll]?["answer"]) == 0);
        await phone.DoAsync("castVote", new { poll, answer = TestTab.Single(2) });

        await laptop.SeesAsync("self", seen => Option(seen["votes"]![poll]?["answer"]) == 2);
        await faculty.HearsAsync("tally", live => (int?)live["answered"] == 1 && (int?)live["result"]!["counts"]![2] == 1);
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

    [Fact]
    public async Task A_named_question_is_voted_on_again_and_hosts_see_who_switched()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var ben = await EnterAsync("m2");
        var poll = await OpenPollAsync(faculty, anonymous: false);
        await ana.DoAsync("castVote", new { poll, answer = TestTab.Single(0) });
        await ben.DoAsync("castVote", new { poll, answer = TestTab.Single(1) });
        await faculty.DoAsync("closePoll", new { poll });

        await faculty.DoAsync("openRound", new { poll });
        await ana.SeesClassAsync(seen => (int)seen["polls"]![poll]!["round"]! == 2 && (string)seen["polls"]![poll]!["state"]! == "open");
        await ana.SeesAsync("self", seen => (int)seen["votes"]![poll]!["round"]! == 1);
        await ana.DoAsync("castVote", new { poll, answer = TestTab.Single(2) });
        await ben.DoAsync("castVote", new { poll, answer = TestTab.Single(1) });
        await faculty.DoAsync("closePoll", new { poll });
        await faculty.DoAsync("revealPoll", new { poll });

        await faculty.SeesAsync("hosts", seen => seen["results"]![poll]!["switched"] is JsonArray { Count: 1 } switched
            && (string)switched[0]!["person"]! == "m1" && Option(switched[0]!["from"]) == 0 && Option(switched[0]!["to"]) == 2);
        await ben.SeesClassAsync(seen => seen["polls"]![poll]!["flow"]?["moves"] is JsonArray { Count: 2 });
        await ben.RefusedAsync("notAllowed", "openRound", new { poll });
        await faculty.AssertFoldIsSnapshotAsync();
        await ana.AssertFoldIsSnapshotAsync();
    }

    /// <summary>Twelve people, so that some moves are of five; the flow comes from ballots that nobody can name any more.</summary>
    [Fact]
    public async Task An_anonymous_question_is_voted_on_again_and_only_the_flow_of_large_groups_is_known()
    {
        var faculty = await OpenDoorsAsync();
        var mayors = await Task.WhenAll(Enumerable.Range(1, 12).Select(number => EnterAsync($"m{number}")));
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new { question = "What first?", options = new[] { "Water", "Roads" }, anonymous = true, again = true }, poll);
        await Task.WhenAll(mayors.Select((mayor, place) => mayor.DoAsync("castVote", new { poll, answer = TestTab.Single(place < 6 ? 0 : 1) })));
        await faculty.DoAsync("closePoll", new { poll });
        await faculty.SeesAsync("hosts", seen => (bool)seen["results"]![poll]!["ballotsKept"]!);

        await faculty.DoAsync("openRound", new { poll });
        await Task.WhenAll(mayors.Select(mayor => mayor.DoAsync("castVote", new { poll, answer = TestTab.Single(1) })));
        await faculty.DoAsync("closePoll", new { poll });

        await faculty.SeesAsync("hosts", seen => seen["results"]![poll] is { } known
            && known["switched"] is null && known["choices"] is null && !(bool)known["ballotsKept"]!
            && known["flow"]!["moves"]!.AsArray().Select(move => ((int?)move!["from"], (int?)move["to"], (int)move["people"]!))
                .SequenceEqual([(0, 1, 6), (1, 1, 6)]));
        await faculty.RefusedAsync("noFurtherRound", "openRound", new { poll });
    }

    [Fact]
    public async Task Words_are_grouped_and_shown_by_a_host_and_more_time_is_given()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var ben = await EnterAsync("m2");
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new
        {
            question = "In a word?", options = Array.Empty<string>(), anonymous = false, seconds = 60, form = new { kind = "text" },
        }, poll);
        await ben.DoAsync("askForTime", new { poll });
        await faculty.SeesAsync("hosts", seen => (string?)seen["results"]![poll]!["askedForTime"]!.AsArray().SingleOrDefault() == "m2");
        await faculty.DoAsync("extendPoll", new { poll, seconds = 60 });
        await faculty.SeesAsync("hosts", seen => seen["results"]![poll]!["askedForTime"]!.AsArray().Count == 0);
        await ana.DoAsync("castVote", new { poll, answer = new { text = "Clean  Water" } });
        await ben.DoAsync("castVote", new { poll, answer = new { text = "roads" } });
        await ana.RefusedAsync("badAnswer", "castVote", new { poll, answer = TestTab.Single(0) });

        await faculty.DoAsync("closePoll", new { poll });
        await faculty.DoAsync("groupTexts", new
        {
            poll,
            groups = new object[] { new { title = "Water", texts = new[] { 0 }, shown = true }, new { title = "Roads", texts = new[] { 1 }, shown = false } },
        });
        await faculty.DoAsync("revealPoll", new { poll });

        await ana.SeesClassAsync(seen => seen["polls"]![poll]!["result"]?["texts"] is JsonArray { Count: 1 } texts
            && (string)texts[0]!["text"]! == "Water" && (int)texts[0]!["people"]! == 1);
        await ana.AssertFoldIsSnapshotAsync();
    }

    private static int? Option(JsonNode? answer) => (int?)answer?["options"]?[0];

    private static async Task<string> OpenPollAsync(TestTab faculty, bool anonymous)
    {
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new { question = "What first?", options = new[] { "Water", "Roads", "Schools" }, anonymous }, poll);
        await faculty.SeesClassAsync(seen => (string?)seen["polls"]![poll]?["state"] == "open");
        return poll;
    }
}
