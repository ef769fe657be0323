using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

/// <summary>Redis failed over to a copy that had not heard the last of a class: counted, logged and shown, never silent.</summary>
public sealed class LostEntriesTests : HubTest
{
    private const int LogForked = 2003;
    private const int EntriesLost = 2010;

    [Fact]
    public async Task Hosts_are_told_once_what_was_lost_is_kept_apart_and_the_class_goes_on()
    {
        ErrorsAreExpected = true;
        await StartNodeAsync();
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        await ana.DoAsync("say", new { text = "Kept", to = "class" });
        var (lost, again) = (TestTab.NewId(), TestTab.NewId());
        await ana.DoAsync("say", new { text = "Lost", to = "class" }, lost);
        await ana.DoAsync("say", new { text = "Lost and said again", to = "class" }, again);
        await ArchivedAsync();

        await CutAsync(2);

        await faculty.SeesAsync("hosts", seen => (int?)seen["loss"]?["entries"] == 2);
        await ana.DoAsync("say", new { text = "Lost and said again", to = "class" }, again);
        await faculty.SeesClassAsync(seen => seen["messages"]!.AsArray().Count == 2);
        await faculty.AssertFoldIsSnapshotAsync();
        await faculty.DoAsync("endClass");
        var seal = await Archive.ClosedAsync(Plan.Id).WaitAsync(TimeSpan.FromSeconds(15));
        Assert.Equal([lost, again], Archive.Lost.Select(entry => entry.Command));
        var log = await Node.Log.ReadAsync(Plan.Id, 0, CancellationToken.None);
        Assert.Single(log, entry => entry.Event is EntriesLost { Entries: 2 });
        Assert.Equal(seal.Length, log.Length);
        Assert.Equal(log.Select(entry => entry.Id), (await Archive.ReadAsync(Plan.Id, CancellationToken.None)).Select(entry => entry.Id));
        Assert.InRange(Logged(EntriesLost), 1, 2);
        Assert.InRange(Logged(LogForked), 1, 2);
    }

    [Fact]
    public async Task Whose_coming_in_was_lost_comes_in_again()
    {
        ErrorsAreExpected = true;
        var faculty = await OpenDoorsAsync();
        await ArchivedAsync();
        var mayor = await EnterAsync("m1");
        await mayor.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "here");

        await CutAsync(1);

        await mayor.ClosedAsync();
        Assert.Null(mayor.Inner.Bye);
        await mayor.ResumeAsync();
        await faculty.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "here");
        await mayor.DoAsync("raiseHand");
    }

    private Task<object> ArchivedAsync() => Eventually.FindAsync<object>(async () =>
        await Archive.EndAsync(Plan.Id, CancellationToken.None) is var end
        && end == LogEnd.Of(await Node.Log.ReadAsync(Plan.Id, 0, CancellationToken.None)) ? end : null);

    /// <summary>As a copy has it that lagged by some entries: shorter, with another last id, and without the lost commands' ids.</summary>
    private async Task CutAsync(int entries)
    {
        const string script = """
            for entry = 1, tonumber(ARGV[1]) do
              redis.call('HDEL', KEYS[2], cjson.decode(redis.call('RPOP', KEYS[1])).command)
            end
            redis.call('HSET', KEYS[3], 'last', cjson.decode(redis.call('LINDEX', KEYS[1], -1)).id)
            """;
        await using var gateway = await Redis.ConnectAsync();
        await gateway.RunAsync(
            database => database.ScriptEvaluateAsync(
                script, [$"classroom:{{{Plan.Id}}}:log", $"classroom:{{{Plan.Id}}}:commands", $"classroom:{{{Plan.Id}}}:head"], [entries]),
            CancellationToken.None);
    }
}
