using CityLeadership.Classroom.Session;
using StackExchange.Redis;

namespace CityLeadership.Classroom.Log.Redis;

/// <summary>Every name used in Redis. A session's keys share a hash tag, so that they live on one node of a Redis Cluster.</summary>
internal static class RedisKeys
{
    /// <summary>Sorted set: live sessions by when they are next to be looked at (Unix milliseconds).</summary>
    public static readonly RedisKey Directory = "classroom:directory";

    /// <summary>List: a session's entries; index = number - 1.</summary>
    public static RedisKey Log(string session) => $"classroom:{{{session}}}:log";

    /// <summary>Hash: command id → "number fingerprint"; the number alone where what was said was blanked.</summary>
    public static RedisKey Commands(string session) => $"classroom:{{{session}}}:commands";

    /// <summary>Hash: last (the last entry's id), sealed (the final length). Stays as a tombstone.</summary>
    public static RedisKey Head(string session) => $"classroom:{{{session}}}:head";

    /// <summary>Hash: keyed hash of a person → their answer in a round, until an anonymous poll's last round is closed.</summary>
    public static RedisKey Ballots(string session, PollId poll, int round) => $"classroom:{{{session}}}:ballots:{round}:{poll}";

    /// <summary>String: the secret that keys the ballots of a poll; deleted with them.</summary>
    public static RedisKey BallotSecret(string session, PollId poll) => $"classroom:{{{session}}}:ballot-secret:{poll}";

    /// <summary>Hash: connection → when it was last heard (Unix milliseconds).</summary>
    public static RedisKey Heard(string session) => $"classroom:{{{session}}}:heard";

    /// <summary>Channel: the log has grown.</summary>
    public static RedisChannel Grown(string session) => new($"classroom:{{{session}}}:grown", RedisChannel.PatternMode.Literal);

    /// <summary>Channel: what is shown as it comes and kept by nobody.</summary>
    public static RedisChannel Gestures(string session) => new($"classroom:{{{session}}}:gestures", RedisChannel.PatternMode.Literal);
}
