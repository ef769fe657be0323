namespace CityLeadership.Classroom.Live;

/// <summary>How a node runs live sessions. Key "Live".</summary>
public sealed class LiveOptions
{
    /// <summary>This node's name; unique among all nodes that share a log, and new at every start. Default: random.</summary>
    public string Node { get; set; } = Guid.NewGuid().ToString("N")[..12];

    /// <summary>Longest a command may wait for the log before it is answered "unknown". Default 2 s.</summary>
    public TimeSpan CommandLimit { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>A connection not heard for so long has gone. Default 5 s.</summary>
    public TimeSpan Silence { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often each connection is asked for a sign of life. Default 2 s.</summary>
    public TimeSpan Beat { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How often each connection's sign-in is looked at. Default 1 s.</summary>
    public TimeSpan SignInCheck { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Most bytes that wait for one connection, snapshots aside; more, and it is closed to resume afresh. Default 256 KiB.</summary>
    public int OutboxBytes { get; set; } = 256 * 1024;

    /// <summary>Commands one person may send a second in a class, after a burst of as many as fit in <see cref="CommandBurst"/>. Default 10.</summary>
    public int CommandsPerSecond { get; set; } = 10;

    /// <summary>Default 40.</summary>
    public int CommandBurst { get; set; } = 40;

    /// <summary>Chat messages one person may send a minute in a class, after a burst of <see cref="MessageBurst"/>. Default 30.</summary>
    public int MessagesPerMinute { get; set; } = 30;

    /// <summary>Default 10.</summary>
    public int MessageBurst { get; set; } = 10;

    /// <summary>Calling messages (offers, candidates, what is on screen) one connection may send a second, after a burst. Default 40.</summary>
    public int SignalsPerSecond { get; set; } = 40;

    /// <summary>Default 200: two peer connections and all their candidates.</summary>
    public int SignalBurst { get; set; } = 200;

    /// <summary>How long a log stays in Redis after the archive holds all of it. Default 24 h.</summary>
    public TimeSpan KeepSealed { get; set; } = TimeSpan.FromHours(24);
}
