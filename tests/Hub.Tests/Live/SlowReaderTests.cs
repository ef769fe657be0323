using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Live;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class SlowReaderTests : HubTest
{
    private const int OutboxFull = 2004;

    protected override void Configure(LiveOptions options)
    {
        base.Configure(options);
        options.Silence = TimeSpan.FromMinutes(1);
        options.MessageBurst = 30;
    }

    [Fact]
    public async Task Who_never_reads_loses_only_their_own_connection_and_heals_by_resuming()
    {
        var faculty = await OpenDoorsAsync();
        var slow = Tab("s1");
        await slow.ConnectAsync(receiveBuffer: 4096);
        await slow.EnterAsync();
        await slow.SeesClassAsync(seen => (string?)seen["people"]!["s1"]!["presence"] == "here");
        var mayors = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => EnterAsync($"m{number}")));

        slow.Inner.Socket.StopReading();
        await Task.WhenAll(mayors.Select(async mayor =>
        {
            for (var line = 0; line < 30; line++)
            {
                await mayor.DoAsync("say", new { text = new string('市', 2000), to = "class" });
            }
        }));
        await Eventually.FindAsync(() => Task.FromResult(Logged(OutboxFull) > 0 ? "closed" : null));
        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["s1"]!["presence"] == "dropped");

        foreach (var tab in mayors.Append(faculty))
        {
            await tab.SeesClassAsync(seen => seen["messages"]!.AsArray().Count == 200);
            Assert.False(tab.Inner.Socket.Closed.IsCompleted, $"{tab.Person} was cut too.");
        }

        slow.Inner.Socket.ReadOn();
        await slow.ClosedAsync();
        await slow.ResumeAsync();
        await slow.SeesClassAsync(seen => (string?)seen["people"]!["s1"]!["presence"] == "here");
    }
}
