using System.Collections.Immutable;
using StackExchange.Redis;

namespace CityLeadership.Classroom.Log.Redis;

public sealed class RedisHeardTimes(RedisGateway redis) : IHeardTimes
{
    public async ValueTask WriteAsync(
        string session, IReadOnlyDictionary<string, DateTimeOffset> connections, CancellationToken cancellation)
    {
        HashEntry[] heard = [.. connections.Select(connection =>
            new HashEntry(connection.Key, connection.Value.ToUnixTimeMilliseconds()))];
        await redis.RunAsync(
            async database =>
            {
                await database.HashSetAsync(RedisKeys.Heard(session), heard).ConfigureAwait(false);
                return true;
            },
            cancellation).ConfigureAwait(false);
    }

    public async ValueTask<ImmutableDictionary<string, DateTimeOffset>> ReadAsync(string session, CancellationToken cancellation)
    {
        var heard = await redis.RunAsync(database => database.HashGetAllAsync(RedisKeys.Heard(session)), cancellation)
            .ConfigureAwait(false);
        return heard.ToImmutableDictionary(
            entry => (string)entry.Name!, entry => DateTimeOffset.FromUnixTimeMilliseconds((long)entry.Value));
    }

    public async ValueTask DropAsync(string session, string connection, CancellationToken cancellation) =>
        await redis.RunAsync(database => database.HashDeleteAsync(RedisKeys.Heard(session), connection), cancellation)
            .ConfigureAwait(false);
}
