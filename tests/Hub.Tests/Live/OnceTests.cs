using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class OnceTests : HubTest
{
    [Fact]
    public async Task A_repeated_command_takes_effect_once_and_is_answered_as_before()
    {
        var faculty = await OpenDoorsAsync();
        var id = TestTab.NewId();

        var first = await faculty.DoAsync("say", new { text = "Once", to = "class" }, id);
        await faculty.DoAsync("say", new { text = "Another", to = "class" });
        var again = await faculty.DoAsync("say", new { text = "Once", to = "class" }, id);
        var atOnce = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => faculty.DoAsync("say", new { text = "Once", to = "class" }, id)));

        Assert.Equal(first, again);
        Assert.All(atOnce, number => Assert.Equal(first, number));
        await faculty.SeesClassAsync(seen => seen["messages"]!.AsArray().Count == 2);
    }

    [Fact]
    public async Task A_used_id_with_another_body_is_refused()
    {
        var faculty = await OpenDoorsAsync();
        var id = TestTab.NewId();
        await faculty.DoAsync("say", new { text = "Once", to = "class" }, id);

        var other = await faculty.TryAsync("say", new { text = "Twice", to = "class" }, id);

        Assert.Equal("idUsedBefore", other.Code);
    }

    [Fact]
    public async Task The_same_id_from_someone_else_is_refused_too()
    {
        var faculty = await OpenDoorsAsync();
        var staff = await EnterAsync("s1");
        var id = TestTab.NewId();
        await faculty.DoAsync("say", new { text = "Once", to = "class" }, id);

        Assert.Equal("idUsedBefore", (await staff.TryAsync("say", new { text = "Once", to = "class" }, id)).Code);
    }

    [Fact]
    public async Task A_refused_command_may_be_sent_again_when_its_time_has_come()
    {
        var faculty = await EnterAsync("f1");
        var id = TestTab.NewId();
        Assert.Equal("notNow", (await faculty.TryAsync("startClass", id: id)).Code);
        await faculty.DoAsync("openDoors");

        await faculty.DoAsync("startClass", id: id);

        await faculty.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "inClass");
    }

    [Fact]
    public async Task With_redis_frozen_commands_are_answered_in_time_and_take_effect_once_afterwards()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new { question = "Now?", options = new[] { "Yes", "No" }, anonymous = false }, poll);
        var ids = Enumerable.Range(0, 3).Select(_ => TestTab.NewId()).ToList();

        Redis.Stop();
        var began = TimeProvider.System.GetTimestamp();
        var vote = TestTab.NewId();
        var frozen = await Task.WhenAll([
            .. ids.Select(id => faculty.TryAsync("say", new { text = id, to = "class" }, id)),
            mayor.TryAsync("castVote", new { poll, answer = TestTab.Single(1) }, vote),
        ]);
        var took = TimeProvider.System.GetElapsedTime(began);
        Redis.Continue();

        Assert.All(frozen, answer => Assert.True(answer.IsRepeatable, $"{answer}"));
        Assert.True(took < TimeSpan.FromSeconds(4), $"Answers took {took}.");
        foreach (var id in ids)
        {
            await RepeatAsync(() => faculty.TryAsync("say", new { text = id, to = "class" }, id));
        }

        await RepeatAsync(() => mayor.TryAsync("castVote", new { poll, answer = TestTab.Single(1) }, vote));
        await faculty.SeesClassAsync(seen => seen["messages"]!.AsArray().Count == 3);
        await faculty.HearsAsync("tally", live => (int?)live["answered"] == 1);
        var log = await Node.Sessions.ReadLogAsync(Plan.Id, CancellationToken.None);
        Assert.Equal(3, log.Count(entry => entry.Event is MessageSaid));
        Assert.Single(log, entry => entry.Event is VoteCast);
        Assert.DoesNotContain(log, entry => entry.Event is StayEnded);
    }

    private static async Task RepeatAsync(Func<Task<Wire.Answer>> send) =>
        await Eventually.FindAsync(async () => await send() is { Ok: true } done ? done : null);
}
