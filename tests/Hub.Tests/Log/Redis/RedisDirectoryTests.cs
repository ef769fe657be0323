using CityLeadership.Classroom.Hub.Tests.Redis;
using CityLeadership.Classroom.Log.Redis;

namespace CityLeadership.Classroom.Hub.Tests.Log.Redis;

/// <summary>What all nodes share beside the logs. It has a server of its own: the directory is one for all sessions.</summary>
public sealed class RedisDirectoryTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2027, 1, 14, 12, 0, 0, TimeSpan.Zero);

    private RedisServer _server = null!;
    private RedisGateway _gateway = null!;

    private RedisSessionDirectory Directory => new(_gateway);

    private RedisHeardTimes Heard => new(_gateway);

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _gateway = await _server.ConnectAsync();
    }

    public async Task DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task SessionsAreDueFromTheirTimeOnEarliestFirst()
    {
        await Directory.TouchAsync("later", Noon.AddMilliseconds(2), CancellationToken.None);
        await Directory.TouchAsync("now", Noon, CancellationToken.None);
        await Directory.TouchAsync("soon", Noon.AddMilliseconds(1), CancellationToken.None);

        Assert.Empty(await Directory.DueAsync(Noon.AddMilliseconds(-1), CancellationToken.None));
        Assert.Equal(["now", "soon"], (await Directory.DueAsync(Noon.AddMilliseconds(1), CancellationToken.None)).ToArray());
        Assert.Equal(["now", "soon", "later"], (await Directory.AllAsync(CancellationToken.None)).ToArray());
    }

    [Fact]
    public async Task TouchingASessionAgainMovesItsTime()
    {
        await Directory.TouchAsync("class", Noon, CancellationToken.None);
        await Directory.TouchAsync("class", Noon.AddHours(1), CancellationToken.None);

        Assert.Empty(await Directory.DueAsync(Noon, CancellationToken.None));
        Assert.Equal(["class"], (await Directory.AllAsync(CancellationToken.None)).ToArray());
    }

    [Fact]
    public async Task ARemovedSessionIsNeverDueAgain()
    {
        await Directory.TouchAsync("class", Noon, CancellationToken.None);
        await Directory.RemoveAsync("class", CancellationToken.None);
        await Directory.RemoveAsync("class", CancellationToken.None);

        Assert.Empty(await Directory.DueAsync(Noon.AddYears(1), CancellationToken.None));
        Assert.Empty(await Directory.AllAsync(CancellationToken.None));
    }

    [Fact]
    public async Task TimesOfConnectionsAreKeptBySessionUntilDropped()
    {
        await Heard.WriteAsync("class", new Dictionary<string, DateTimeOffset> { ["c1"] = Noon, ["c2"] = Noon.AddSeconds(1) }, CancellationToken.None);
        await Heard.WriteAsync("class", new Dictionary<string, DateTimeOffset> { ["c1"] = Noon.AddMilliseconds(2500) }, CancellationToken.None);
        await Heard.WriteAsync("other", new Dictionary<string, DateTimeOffset> { ["c3"] = Noon }, CancellationToken.None);
        await Heard.DropAsync("class", "c2", CancellationToken.None);
        await Heard.DropAsync("class", "never", CancellationToken.None);

        Assert.Equal(
            [KeyValuePair.Create("c1", Noon.AddMilliseconds(2500))], await Heard.ReadAsync("class", CancellationToken.None));
        Assert.Equal(["c3"], (await Heard.ReadAsync("other", CancellationToken.None)).Keys);
        Assert.Empty(await Heard.ReadAsync("nowhere", CancellationToken.None));
    }

    [Fact]
    public async Task NothingHeardIsNothingWritten()
    {
        await Heard.WriteAsync("class", new Dictionary<string, DateTimeOffset>(), CancellationToken.None);
        Assert.Empty(await Heard.ReadAsync("class", CancellationToken.None));
    }
}
