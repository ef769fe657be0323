using System.Globalization;
using System.Net;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Recording;

namespace CityLeadership.Classroom.Web.Operations.Settings;

/// <summary>Finds what is wrong with the settings as a whole: one sentence a problem, naming the key and the fix.</summary>
internal static class SettingsCheck
{
    public static IEnumerable<string> Problems(HostSettings settings) =>
        [.. settings.Mode == Mode.Single ? Single(settings) : Cluster(settings), .. Site(settings.Site), .. Limits(settings.Limits), .. Recording(settings), .. Live(settings.Live)];

    /// <summary>Reads <c>first-last</c>; null when it is not a usable range of ports.</summary>
    public static (int First, int Last)? PortRange(string text) =>
        text.Split('-') is [var from, var to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && first >= 1024 && last <= 65535 && last - first >= 9
            ? (first, last)
            : null;

    private static IEnumerable<string> Single(HostSettings settings)
    {
        if (settings.Redis.Connection is not null)
            yield return BelongsTo(Mode.Cluster, "Redis:Connection", "a Single host runs its own Redis");
        if (settings.Database.Connection.Length > 0)
            yield return BelongsTo(Mode.Cluster, "Database:Connection", "a Single host keeps its database in the data folder");
        if (settings.Calling.Janus is not null)
            yield return BelongsTo(Mode.Cluster, "Calling:Janus", "a Single host runs its own Janus");
        if (settings.Redis.Port is < 0 or > 65535)
            yield return "Redis:Port must be a port from 1 to 65535, or 0 for a free one.";
        if (PortRange(settings.Calling.MediaPorts) is null)
            yield return "Calling:MediaPorts must be a range of at least ten UDP ports above 1023, such as 20000-29999.";
        if (settings.Calling.PublicAddress is { } address && !IPAddress.TryParse(address, out _))
            yield return "Calling:PublicAddress must be an IP address, such as 203.0.113.7, or absent.";
    }

    private static IEnumerable<string> Cluster(HostSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Redis.Connection))
            yield return Missing("Redis:Connection", "the shared Redis, such as redis.internal:6380,password=…,ssl=true");
        if (string.IsNullOrWhiteSpace(settings.Database.Connection))
            yield return Missing("Database:Connection", "the shared PostgreSQL database");
        if (settings.Redis.Port != 0)
            yield return BelongsTo(Mode.Single, "Redis:Port", "a cluster's port is part of Redis:Connection");
        if (settings.Calling.Address is not null || settings.Calling.PublicAddress is not null)
            yield return BelongsTo(Mode.Single, "Calling:Address", "a cluster's Janus hosts know their own addresses");
        if (settings.Calling.Engine == CallingEngine.None) yield break;
        if (settings.Calling.Janus?.WebSocket is not { IsAbsoluteUri: true, Scheme: "ws" or "wss" })
            yield return Missing("Calling:Janus:WebSocket", "the address of the shared Janus, such as wss://janus.internal:8989 (or Calling:Engine=None for classes without sound and pictures)");
        if (string.IsNullOrWhiteSpace(settings.Calling.Janus?.ApiSecret))
            yield return Missing("Calling:Janus:ApiSecret", "that Janus' api_secret");
        if (string.IsNullOrWhiteSpace(settings.Calling.Janus?.AdminKey))
            yield return Missing("Calling:Janus:AdminKey", "the admin_key of that Janus' VideoRoom plugin");
    }

    private static IEnumerable<string> Site(SiteOptions site)
    {
        if (site.Url is not null && site.Url is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            yield return "Site:Url must be the address people open, such as https://classroom.example.org.";
        foreach (var proxy in site.TrustedProxies)
        {
            if (!IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
                yield return $"Site:TrustedProxies has '{proxy}': write an IP address (10.0.0.5) or a network (10.0.0.0/8).";
        }
    }

    private static IEnumerable<string> Limits(LimitOptions limits)
    {
        (string Key, long Value, long Least)[] all =
        [
            ("RequestBytes", limits.RequestBytes, 1024),
            ("Connections", limits.Connections, 10), ("RequestsPerSecond", limits.RequestsPerSecond, 1),
            ("RequestBurst", limits.RequestBurst, 1), ("SignInsPerMinute", limits.SignInsPerMinute, 1),
            ("SignInBurst", limits.SignInBurst, 1),
        ];
        return all.Where(l => l.Value < l.Least).Select(l => $"Limits:{l.Key} is {l.Value}, but must be at least {l.Least}.");
    }

    private static IEnumerable<string> Recording(HostSettings settings)
    {
        if (settings.Mode == Mode.Single && settings.Recording.Worker == WorkerPlace.Apart)
            yield return BelongsTo(Mode.Cluster, "Recording:Worker=Apart", "nobody else reaches the Redis of a Single host");
        if (settings.Recording.Piece < TimeSpan.FromSeconds(5) || settings.Recording.Piece > TimeSpan.FromMinutes(10))
            yield return "Recording:Piece must be from 00:00:05 to 00:10:00, such as 00:01:00.";
        if (settings.Recording.Settle < TimeSpan.Zero || settings.Recording.Settle > TimeSpan.FromMinutes(1))
            yield return "Recording:Settle must be from 00:00:00 to 00:01:00, such as 00:00:05.";
        if (settings.Recording.LowDisk < 0)
            yield return "Recording:LowDisk must be bytes, from 0, such as 5368709120.";
        if (settings.Recording.Blobs.IsUsed && settings.Recording.Blobs.Problem() is { } problem)
            yield return problem;
    }

    private static IEnumerable<string> Live(LiveOptions live)
    {
        if (live.CommandLimit <= TimeSpan.Zero)
            yield return "Live:CommandLimit must be longer than nothing, such as 00:00:02.";
        if (live.Beat <= TimeSpan.Zero || live.Silence <= live.Beat)
            yield return "Live:Silence must be longer than Live:Beat, such as 00:00:05 and 00:00:02.";
        if (live.SignInCheck <= TimeSpan.Zero)
            yield return "Live:SignInCheck must be longer than nothing, such as 00:00:01.";
        if (live.OutboxBytes < 64 * 1024)
            yield return "Live:OutboxBytes must be at least 65536: the updates of a lively moment have to fit.";
        (string Key, int Value)[] rates =
        [
            ("CommandsPerSecond", live.CommandsPerSecond), ("CommandBurst", live.CommandBurst),
            ("MessagesPerMinute", live.MessagesPerMinute), ("MessageBurst", live.MessageBurst),
            ("SignalsPerSecond", live.SignalsPerSecond), ("SignalBurst", live.SignalBurst),
        ];
        foreach (var (key, value) in rates.Where(rate => rate.Value < 1))
            yield return $"Live:{key} is {value}, but must be at least 1.";
    }

    private static string Missing(string key, string meaning) => $"{key} is missing. Mode=Cluster needs it: {meaning}.";

    private static string BelongsTo(Mode mode, string key, string why) =>
        $"{key} is set, but belongs to Mode={mode}: {why}. Remove it, or set Mode={mode}.";
}
