using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations.DataFolders;
using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// Our own Redis: every write is flushed before it is acknowledged, because the log promises that what was acknowledged
/// survives. Its configuration goes in by standard input, so that its password is on no disk and in no process list.
/// Its log of slow commands is off: it keeps their arguments, and so who voted what in an anonymous poll.
/// </summary>
internal sealed class RedisChild(DataFolder data, Secrets secrets, RedisOptions options, ChildUser user, TimeProvider time)
    : IChild
{
    private const string LockName = "redis.lock";

    /// <summary>The lock of a host that was killed is freed once its Redis has flushed, well within this.</summary>
    private static readonly TimeSpan FormerLimit = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan FormerInterval = TimeSpan.FromMilliseconds(100);

    private readonly int port = options.Port == 0 ? FreePort.Choose() : options.Port;

    public string Name => "redis";

    /// <summary>It reads its whole file before it answers.</summary>
    public TimeSpan ReadyLimit => TimeSpan.FromMinutes(2);

    /// <summary>A slow disk makes it silent, and is no reason to end it.</summary>
    public TimeSpan? SilenceLimit => null;

    /// <summary>For the log's client; the same for the whole life of the host.</summary>
    public string Address => $"127.0.0.1:{port}";

    public string Password { get; } = secrets.Get("redis");

    public async Task<ChildCommand> PrepareAsync(CancellationToken cancel)
    {
        var program = Executables.Find("redis-server", "redis-server");
        var folder = data.Folder("redis");
        await FormerHasEndedAsync(Path.Combine(folder, LockName), cancel);
        user.Give(folder);
        return new ChildCommand(program, ["-"], folder, Configuration(), LockName);
    }

    public Task<bool> AnswersAsync(CancellationToken cancel) => RedisPing.AnswersAsync(port, Password, time, cancel);

    private string Configuration() => $"""
        bind 127.0.0.1
        port {port}
        requirepass {Password}
        dir .
        databases 1
        appendonly yes
        appendfsync always
        save ""
        maxmemory-policy noeviction
        slowlog-log-slower-than -1
        daemonize no

        """;

    /// <summary>Two Redis on one append-only file would both write: waits for the former host's to flush and end.</summary>
    private async Task FormerHasEndedAsync(string lockFile, CancellationToken cancel)
    {
        var began = time.GetTimestamp();
        while (IsHeld(lockFile))
        {
            if (time.GetElapsedTime(began) > FormerLimit)
            {
                throw new CannotStartException(
                    $"A redis-server of an earlier host still uses {Path.GetDirectoryName(lockFile)}. End it ('fuser {lockFile}' names its process); this host goes on by itself then.");
            }

            await Task.Delay(FormerInterval, time, cancel);
        }
    }

    private static bool IsHeld(string lockFile)
    {
        if (!File.Exists(lockFile)) return false;
        try
        {
            using var probe = new FileStream(lockFile, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
