using System.Collections.Concurrent;
using System.Security.Cryptography;
using CityLeadership.Classroom.Session;
using StackExchange.Redis;

namespace CityLeadership.Classroom.Log.Redis;

/// <summary>The secret of each anonymous poll: made once, shared by all nodes through Redis, deleted when the poll's last round closes.</summary>
internal sealed class BallotSecrets(RedisGateway redis)
{
    private const int Length = 32;

    /// <summary>Lets go of a secret made by a node that had not heard of the poll's closing.</summary>
    private static readonly TimeSpan LongerThanAnyPoll = TimeSpan.FromDays(7);

    private readonly ConcurrentDictionary<(string Session, PollId Poll), byte[]> _known = new();

    public async Task<byte[]> GetAsync(string session, PollId poll, CancellationToken cancellation)
    {
        if (_known.TryGetValue((session, poll), out var known))
        {
            return known;
        }

        var key = RedisKeys.BallotSecret(session, poll);
        var made = RandomNumberGenerator.GetBytes(Length);
        await redis.RunAsync(
            database => database.StringSetAsync(key, made, LongerThanAnyPoll, When.NotExists), cancellation).ConfigureAwait(false);
        byte[]? secret = await redis.RunAsync(database => database.StringGetAsync(key), cancellation).ConfigureAwait(false);

        // None: another node closed the poll just now. What this one keys cannot be appended any more.
        return secret is null ? made : _known[(session, poll)] = secret;
    }

    public void Forget(string session, PollId poll) => _known.TryRemove((session, poll), out _);

    /// <summary>Null once the poll is closed here.</summary>
    public byte[]? Find(string session, PollId poll) => _known.GetValueOrDefault((session, poll));
}
