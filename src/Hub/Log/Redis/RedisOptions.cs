namespace CityLeadership.Classroom.Log.Redis;

/// <summary>How to reach Redis.</summary>
public sealed class RedisOptions
{
    /// <summary>"host:port" (several separated by commas), with StackExchange.Redis options. Use 127.0.0.1, not localhost.</summary>
    public string Connection { get; set; } = "";

    /// <summary>Sent on connecting; empty: none. Apart from <see cref="Connection"/> so that the address can be logged.</summary>
    public string Password { get; set; } = "";

    /// <summary>Longest a single call may take before its outcome counts as unknown. Default 2 s; 0.1 to 30 s.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(2);
}
