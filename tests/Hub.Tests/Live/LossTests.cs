using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log.Redis;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class LossTests : HubTest
{
    /// <summary>Shorter than in production, so that the wait for it is.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(2.5);

    protected override void Configure(LiveOptions options)
    {
        base.Configure(options);
        options.Silence = Silence;
    }

    [Fact]
    public async Task A_silent_connection_drops_with_its_hand_kept_and_its_stay_ended_when_it_was_last_heard()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        await mayor.DoAsync("raiseHand");
        var lastHeard = (await LogAsync()).Single(entry => entry.Event is HandRaised).At;

        mayor.Inner.IsSilent = true;

        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "dropped");
        await mayor.ClosedAsync();
        Assert.Equal("m1", (string?)faculty.View("class")!["hands"]![0]!["person"]);
        var ended = (await LogAsync()).Single(entry => entry.Event is StayEnded);
        var stay = (StayEnded)ended.Event;
        Assert.Equal(StayEnd.Lost, stay.Reason);

        // A command is heard a moment before its entry is decided, so the stay may end that moment before the entry.
        Assert.InRange(stay.At - lastHeard, TimeSpan.FromMilliseconds(-500), TimeSpan.FromSeconds(1.5));
        Assert.True(ended.At - stay.At >= Silence, "The drop was noticed before the silence was over.");
    }

    [Fact]
    public async Task A_closed_tab_was_there_until_it_closed()
    {
        var faculty = await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        var before = await faculty.DoAsync("say", new { text = "One last thing", to = "class" });

        await mayor.CloseAsync();

        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "dropped");
        var log = await LogAsync();
        var stay = (StayEnded)log.Single(entry => entry.Event is StayEnded).Event;
        Assert.True(stay.At >= log[(int)before - 1].At, "The stay ended before the tab was closed.");
    }

    [Fact]
    public async Task When_a_connection_that_is_gone_was_heard_is_kept_no_longer()
    {
        await OpenDoorsAsync();
        var mayor = await EnterAsync("m1");
        await using var gateway = await Redis.ConnectAsync();
        var heard = new RedisHeardTimes(gateway);
        await Eventually.FindAsync<object>(async () => (await heard.ReadAsync(Plan.Id, CancellationToken.None)).Count == 2 ? heard : null);

        await mayor.CloseAsync();

        await Eventually.FindAsync<object>(async () => (await heard.ReadAsync(Plan.Id, CancellationToken.None)).Count == 1 ? heard : null);
    }

    private async Task<IReadOnlyList<LogEntry>> LogAsync() => await Node.Sessions.ReadLogAsync(Plan.Id, CancellationToken.None);
}
