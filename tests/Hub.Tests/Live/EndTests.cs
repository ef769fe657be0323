using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class EndTests : HubTest
{
    [Fact]
    public async Task Ending_the_class_seals_its_log_and_closes_its_archive()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        await faculty.DoAsync("startClass");
        var poll = TestTab.NewId();
        await faculty.DoAsync("openPoll", new { question = "Now?", options = new[] { "Yes", "No" }, anonymous = false }, poll);
        await mayor.DoAsync("castVote", new { poll, answer = TestTab.Single(0) });

        var length = await faculty.DoAsync("endClass");

        await faculty.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "ended");
        await mayor.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "ended");
        await mayor.SeesClassAsync(seen => (string?)seen["polls"]![poll]!["state"] == "closed");
        var seal = await Archive.ClosedAsync(Plan.Id).WaitAsync(TimeSpan.FromSeconds(15));
        Assert.Equal(length, seal.Length);
        Assert.Equal(seal, await Node.Log.FindSealAsync(Plan.Id, CancellationToken.None));
        var archived = await Archive.ReadAsync(Plan.Id, CancellationToken.None);
        var log = await Node.Log.ReadAsync(Plan.Id, 0, CancellationToken.None);
        Assert.Equal(log.Select(entry => (entry.Number, entry.Id)), archived.Select(entry => (entry.Number, entry.Id)));
        Assert.All(Stays.Of(archived).Values, stays => Assert.All(stays, stay => Assert.NotNull(stay.To)));
    }

    [Fact]
    public async Task The_bell_says_goodbye_to_everyone_in_class_and_at_the_door()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        await faculty.DoAsync("lock", new { locked = true });
        var waiting = await EnterAsync("m2");
        await waiting.SeesAsync("self", seen => (string?)seen["presence"] == "waiting");

        await faculty.DoAsync("endClass");

        foreach (var tab in new[] { faculty, mayor, waiting })
        {
            Assert.Equal("ended", (await tab.HearsByeAsync()).Code);
            await tab.ClosedAsync();
        }
    }

    [Fact]
    public async Task Nobody_enters_a_class_that_has_ended()
    {
        var faculty = await OpenDoorsAsync();
        await faculty.DoAsync("endClass");

        var late = Tab("m1");
        await late.ConnectAsync();

        Assert.Equal("ended", (await late.TryEnterAsync()).Code);
    }

    [Fact]
    public async Task A_class_that_everyone_forgot_ends_by_itself()
    {
        var untilForgotten = TimeSpan.FromSeconds(3);
        Schedule(Plan.Make(mayors: 1, startedAgo: TimeSpan.FromHours(2) + Deadlines.Forgotten - untilForgotten));
        var faculty = await OpenDoorsAsync();

        await faculty.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "ended");

        var entries = await Node.Sessions.ReadLogAsync(Plan.Id, CancellationToken.None);
        Assert.Null(((ClassEnded)entries[^1].Event).By);
        await Archive.ClosedAsync(Plan.Id).WaitAsync(TimeSpan.FromSeconds(15));
    }
}
