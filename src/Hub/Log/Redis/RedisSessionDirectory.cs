using System.Collections.Immutable;
using StackExchange.Redis;

namespace CityLeadership.Classroom.Log.Redis;

public sealed class RedisSessionDirectory(RedisGateway redis) : ISessionDirectory
{
    public async ValueTask TouchAsync(string session, DateTimeOffset due, CancellationToken cancellation) =>
        await redis.RunAsync(
            database => database.SortedSetAddAsync(RedisKeys.Directory, session, due.ToUnixTimeMilliseconds()), cancellation)
            .ConfigureAwait(false);

    public async ValueTask<ImmutableArray<string>> DueAsync(DateTimeOffset now, CancellationToken cancellation) =>
        Names(await redis.RunAsync(
            database => database.SortedSetRangeByScoreAsync(RedisKeys.Directory, stop: now.ToUnixTimeMilliseconds()), cancellation)
            .ConfigureAwait(false));

    public async ValueTask<ImmutableArray<string>> AllAsync(CancellationToken cancellation) =>
        Names(await redis.RunAsync(database => database.SortedSetRangeByRankAsync(RedisKeys.Directory), cancellation)
            .ConfigureAwait(false));

    public async ValueTask RemoveAsync(string session, CancellationToken cancellation) =>
        await redis.RunAsync(database => database.SortedSetRemoveAsync(RedisKeys.Directory, session), cancellation)
            .ConfigureAwait(false);

    private static ImmutableArray<string> Names(RedisValue[] values) => [.. values.Select(value => (string)value!)];
}
