using System.Diagnostics;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;
using CityLeadership.Classroom.Recording;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations.Children;
using CityLeadership.Classroom.Web.Operations.DataFolders;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace CityLeadership.Classroom.Web.Tests.Operations.Children;

/// <summary>The real programs, killed for real.</summary>
public sealed class ChildrenTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly ChildThread thread = new();
    private readonly ChildUser user = new();
    private RedisChild redis = null!;
    private JanusChild janus = null!;
    private Supervisor? supervisor;

    public Task InitializeAsync()
    {
        var data = new DataFolder(folder.Path);
        redis = new RedisChild(data, new Secrets(data), new(), user, TimeProvider.System);
        janus = new JanusChild(data, new CaptureFolder(data, new RecordingOptions(), user), new CallingOptions(), user);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        if (supervisor is not null) await supervisor.DisposeAsync();
        janus.Dispose();
        thread.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Redis_killed_comes_back_with_all_it_acknowledged()
    {
        var first = await StartAsync(redis);
        await using var gateway = Gateway();
        await AnswerAsync(gateway, async db => await db.StringSetAsync("kept", "yes") ? "kept" : null);

        Kill(first);
        var second = await RunningAgainAsync();

        Assert.NotEqual(first, second);
        await using var again = Gateway();
        Assert.Equal("yes", await AnswerAsync(again, async db => (string?)await db.StringGetAsync("kept")));
    }

    [Fact]
    public async Task A_second_redis_never_writes_to_the_files_of_a_living_one()
    {
        await StartAsync(redis);
        var other = new RedisChild(new DataFolder(folder.Path), new Secrets(new DataFolder(folder.Path)), new(), user, TimeProvider.System);
        using var impatient = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other.PrepareAsync(impatient.Token));
        var command = new ChildCommand("/bin/true", [], folder.Under("redis"), LockFile: "redis.lock");
        using var second = await thread.RunAsync(() => ChildProcess.Start(command, user));
        await second.ExitedAsync(default).WaitAsync(Eventually.Limit);

        Assert.Equal(ChildProcess.LockedExitCode, second.ExitCode);
    }

    [Fact]
    public async Task Nobody_without_the_password_may_speak_to_redis()
    {
        await StartAsync(redis);
        var port = int.Parse(redis.Address.Split(':')[1]);

        Assert.True(await RedisPing.AnswersAsync(port, redis.Password, TimeProvider.System, default));
        Assert.False(await RedisPing.AnswersAsync(port, "guess", TimeProvider.System, default));
    }

    [Fact]
    public async Task Janus_killed_comes_back_at_another_place_with_other_secrets()
    {
        var first = await StartAsync(janus);
        var before = janus.Current;

        Kill(first);
        await RunningAgainAsync();

        Assert.NotNull(before);
        Assert.NotNull(janus.Current);
        Assert.NotEqual(before.WebSocket, janus.Current.WebSocket);
        Assert.NotEqual(before.ApiSecret, janus.Current.ApiSecret);
    }

    [Fact]
    public async Task Janus_hung_is_ended_and_started_again()
    {
        var first = await StartAsync(janus);

        using (var stop = Process.Start("kill", ["-STOP", $"{first}"])) await stop.WaitForExitAsync();
        var second = await RunningAgainAsync();

        Assert.NotEqual(first, second);
        Assert.False(Directory.Exists($"/proc/{first}"));
    }

    [Fact]
    public async Task Janus_reads_a_configuration_that_only_its_own_user_may_read()
    {
        await StartAsync(janus);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Under("janus/janus.jcfg")));
        Assert.Equal(["libjanus_videoroom.so"], Directory.GetFiles(folder.Under("janus/plugins")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_child_that_cannot_start_says_why_and_is_tried_again()
    {
        using var elsewhere = new JanusChild(
            new DataFolder(folder.Path), new CaptureFolder(new DataFolder(folder.Path), new RecordingOptions(), user), new CallingOptions { Address = "203.0.113.9" }, user);
        supervisor = Supervise(elsewhere);
        supervisor.Start();

        await supervisor.FirstTryAsync(default).WaitAsync(Eventually.Limit);
        await Eventually.IsTrueAsync(
            () => supervisor.Status is { Restarts: >= 2, Message: var words } && words.Contains("Calling:Address is 203.0.113.9", StringComparison.Ordinal),
            "tried again, and says why");

        Assert.Null(elsewhere.Current);
    }

    [Fact]
    public async Task A_stopped_child_has_ended_in_order()
    {
        var processId = await StartAsync(redis);

        await supervisor!.StopAsync();

        Assert.False(Directory.Exists($"/proc/{processId}"));
        Assert.Equal(ChildState.Stopped, supervisor.Status.State);
    }

    /// <summary>A busy machine may need a moment for the connection.</summary>
    private static Task<string> AnswerAsync(RedisGateway gateway, Func<IDatabase, Task<string?>> call) => Eventually.FindAsync(
        async () =>
        {
            try
            {
                return await gateway.RunAsync(call, default);
            }
            catch (LogUnavailableException)
            {
                return null;
            }
        },
        "Redis answers");

    private RedisGateway Gateway() =>
        new(new Log.Redis.RedisOptions { Connection = redis.Address, Password = redis.Password }, TimeProvider.System);

    private async Task<int> StartAsync(IChild child)
    {
        supervisor = Supervise(child);
        supervisor.Start();
        await supervisor.FirstTryAsync(default).WaitAsync(Eventually.Limit);
        Assert.True(supervisor.Status.State == ChildState.Running, $"{supervisor.Status.Message} {supervisor.Status.LastWords}");
        return supervisor.Status.ProcessId!.Value;
    }

    private async Task<int> RunningAgainAsync()
    {
        await Eventually.IsTrueAsync(
            () => supervisor!.Status is { State: ChildState.Running, Restarts: > 0 }, "the killed child runs again");
        return supervisor!.Status.ProcessId!.Value;
    }

    private Supervisor Supervise(IChild child) => new(child, user, thread, TimeProvider.System, NullLogger<Supervisor>.Instance);

    private static void Kill(int processId)
    {
        using var process = Process.GetProcessById(processId);
        process.Kill();
    }
}
