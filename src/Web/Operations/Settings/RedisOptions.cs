namespace CityLeadership.Classroom.Web.Operations.Settings;

/// <summary>Section <c>Redis</c>: where the logs of live sessions are kept.</summary>
public sealed class RedisOptions
{
    /// <summary>Cluster only: <c>host:port,password=…,ssl=true</c>. The server must flush every write (<c>appendfsync always</c>).</summary>
    public string? Connection { get; set; }

    /// <summary>Single only: TCP port of our own Redis on 127.0.0.1. Default 0: a free one is chosen at each start.</summary>
    public int Port { get; set; }
}
