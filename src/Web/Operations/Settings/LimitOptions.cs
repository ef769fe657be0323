namespace CityLeadership.Classroom.Web.Operations.Settings;

/// <summary>
/// Section <c>Limits</c>. The defaults suit a class of 160 behind one address (a conference hall, a city hall's proxy):
/// everybody may come back at once after an outage, and a single runaway program still hurts only itself.
/// </summary>
public sealed class LimitOptions
{
    /// <summary>Bytes in one request's body. Default 1 MiB; features that take files raise it for their own endpoint.</summary>
    public long RequestBytes { get; set; } = 1024 * 1024;

    /// <summary>Open connections to this host. Default 20,000.</summary>
    public long Connections { get; set; } = 20_000;

    /// <summary>API requests a second from one address, signed-in person or key, in the long run. Default 50.</summary>
    public int RequestsPerSecond { get; set; } = 50;

    /// <summary>API requests from one address, person or key at once. Default 400.</summary>
    public int RequestBurst { get; set; } = 400;

    /// <summary>Attempts to sign in a minute from one address, in the long run. Default 60.</summary>
    public int SignInsPerMinute { get; set; } = 60;

    /// <summary>Attempts to sign in from one address at once. Default 200: a whole class in one hall.</summary>
    public int SignInBurst { get; set; } = 200;
}
