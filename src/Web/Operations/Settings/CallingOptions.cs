namespace CityLeadership.Classroom.Web.Operations.Settings;

/// <summary>What carries sound and pictures.</summary>
public enum CallingEngine
{
    /// <summary>Our own media server: a child process in Single mode, given hosts in Cluster mode.</summary>
    Janus,

    /// <summary>No sound or pictures: hands, calls, votes and chat only.</summary>
    None,
}

/// <summary>Section <c>Calling</c>.</summary>
public sealed class CallingOptions
{
    /// <summary>Default Janus.</summary>
    public CallingEngine Engine { get; set; } = CallingEngine.Janus;

    /// <summary>
    /// Single only: the IPv4 address or the network interface that media uses, reachable from the browsers; never loopback.
    /// Default: the first IPv4 address that is not loopback.
    /// </summary>
    public string? Address { get; set; }

    /// <summary>Single only: the public IPv4 address when this machine sits behind one-to-one NAT. Default: none.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>Single only: UDP ports for media, <c>first-last</c>, two a person. Default 20000-29999.</summary>
    public string MediaPorts { get; set; } = "20000-29999";

    /// <summary>Cluster only: the Janus that all nodes share.</summary>
    public GivenJanusOptions? Janus { get; set; }
}

/// <summary>A Janus that somebody else runs: <c>Calling:Janus</c>.</summary>
public sealed class GivenJanusOptions
{
    /// <summary><c>wss://…</c> on a private network: whoever reaches it and knows the secret rules every room.</summary>
    public Uri? WebSocket { get; set; }

    /// <summary>Janus' <c>api_secret</c>.</summary>
    public string? ApiSecret { get; set; }

    /// <summary>The VideoRoom plugin's <c>admin_key</c>, without which no room can be created.</summary>
    public string? AdminKey { get; set; }

    /// <summary>
    /// The folder on Janus' machine in which it writes recordings; the workers that assemble them reach the same folder as
    /// <c>Recording:Capture</c>. Default: none, and classes cannot be recorded.
    /// </summary>
    public string? Capture { get; set; }
}
