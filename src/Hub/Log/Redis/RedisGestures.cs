namespace CityLeadership.Classroom.Log.Redis;

public sealed class RedisGestures(RedisGateway redis) : IGestures
{
    public async ValueTask SendAsync(string session, string gesture, CancellationToken cancellation) =>
        await redis.RunAsync(database => database.PublishAsync(RedisKeys.Gestures(session), gesture), cancellation).ConfigureAwait(false);

    public async ValueTask<IAsyncDisposable> FollowAsync(string session, Action<string> seen, CancellationToken cancellation) =>
        await redis.SubscribeAsync(RedisKeys.Gestures(session), seen, cancellation).ConfigureAwait(false);
}
