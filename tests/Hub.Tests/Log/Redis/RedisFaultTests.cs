using CityLeadership.Classroom.Hub.Tests.Redis;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Log.Redis;

/// <summary>A Redis that hangs, dies and comes back: what was acknowledged is kept, what is unknown counts once.</summary>
public sealed class RedisFaultTests : IAsyncLifetime
{
    private const string Session = "faulty";
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private RedisServer _server = null!;
    private RedisGateway _gateway = null!;
    private RedisSessionLog _log = null!;

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _gateway = await _server.ConnectAsync(Limit);
        _log = new RedisSessionLog(_gateway);
    }

    public async Task DisposeAsync()
    {
        await _log.DisposeAsync();
        await _gateway.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task AFrozenRedisIsUnknownWithinTheLimitAndTheRepeatCountsOnce()
    {
        var first = new Writing().Command("first");
        await AppendAsync(first);
        _server.Stop();
        var unsure = first.Next.Command("unsure");

        var began = TimeProvider.System.GetTimestamp();
        await Assert.ThrowsAsync<LogUnavailableException>(() => AppendAsync(unsure));
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), Limit / 2, TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<LogUnavailableException>(() => ReadAsync());

        _server.Continue();
        await InsistAsync(unsure);

        Assert.Equal(["first", "unsure"], (await ReadInsistingAsync()).Select(entry => entry.Command));
    }

    [Fact]
    public async Task AKilledRedisStartedAgainHasLostNothingThatWasAcknowledged()
    {
        const int nodes = 4, commands = 40;
        var acknowledged = 0;
        var half = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var appending = Task.WhenAll(Enumerable.Range(0, nodes).Select(node => Task.Run(async () =>
        {
            var appender = new Appender(_log, Session);
            for (var command = 0; command < commands; command++)
            {
                await StandAsync(appender, $"n{node}-c{command}");
                if (Interlocked.Increment(ref acknowledged) == nodes * commands / 2)
                {
                    half.SetResult();
                }
            }
        })));
        await half.Task.WaitAsync(Patience, TimeProvider.System);
        await _server.KillAsync();
        await _server.RestartAsync();
        await appending.WaitAsync(2 * Patience, TimeProvider.System);

        var entries = await ReadInsistingAsync();
        Assert.Equal(entries.Select(entry => entry.Id).Prepend("").SkipLast(1), entries.Select(entry => entry.Previous));
        Assert.Equal(
            Enumerable.Range(0, nodes * commands).Select(each => $"n{each / commands}-c{each % commands}").Order(StringComparer.Ordinal),
            entries.Select(entry => entry.Command).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ARedisThatComesUpLateIsFoundByALogThatWasThereBefore()
    {
        await _server.KillAsync();
        await using var early = _server.Open(Limit);
        await using var log = new RedisSessionLog(early);
        await Assert.ThrowsAsync<LogUnavailableException>(async () => await log.ReadAsync(Session, 0, CancellationToken.None));

        await _server.RestartAsync();

        await Eventually.HoldsAsync(
            async () => await TryAsync(async () => await log.AppendAsync(Session, new Writing().Command("late").Append, CancellationToken.None)), Patience);
        Assert.Equal(["late"], (await ReadInsistingAsync()).Select(entry => entry.Command));
    }

    [Fact]
    public async Task AFollowerIsStillToldAfterRedisCameBack()
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var following = await _log.FollowAsync(Session, () => told.TrySetResult(), CancellationToken.None);
        await _server.KillAsync();
        await _server.RestartAsync();

        var appender = new Appender(_log, Session);
        for (var attempt = 0; !told.Task.IsCompleted; attempt++)
        {
            Assert.InRange(attempt, 0, 200);
            await StandAsync(appender, $"c{attempt}");
            await Task.WhenAny(told.Task, Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System));
        }
    }

    [Fact]
    public async Task ScriptsForgottenByRedisAreLoadedAgain()
    {
        var first = new Writing().Command("first");
        await AppendAsync(first);
        await _gateway.RunAsync(database => database.ExecuteAsync("SCRIPT", "FLUSH"), CancellationToken.None);

        Assert.Equal(new AppendResult.Appended(2), await AppendAsync(first.Next.Command("second")));
    }

    /// <summary>Says it again through every fault, until it is acknowledged.</summary>
    private static Task StandAsync(Appender appender, string id) => Eventually.HoldsAsync(() => TryAsync(() => appender.StandAsync(id)), Patience);

    private async Task InsistAsync(Writing writing) => await Eventually.HoldsAsync(
        () => TryAsync(async () => Assert.IsNotType<AppendResult.Conflict>(await AppendAsync(writing))), Patience);

    private async Task<IReadOnlyList<LogEntry>> ReadInsistingAsync()
    {
        IReadOnlyList<LogEntry> entries = [];
        await Eventually.HoldsAsync(() => TryAsync(async () => entries = await ReadAsync()), Patience);
        return entries;
    }

    private static async Task<bool> TryAsync(Func<Task> attempt)
    {
        try
        {
            await attempt();
            return true;
        }
        catch (LogUnavailableException)
        {
            return false;
        }
    }

    private async Task<AppendResult> AppendAsync(Writing writing) => await _log.AppendAsync(Session, writing.Append, CancellationToken.None);

    private async Task<IReadOnlyList<LogEntry>> ReadAsync() => await _log.ReadAsync(Session, 0, CancellationToken.None);
}
