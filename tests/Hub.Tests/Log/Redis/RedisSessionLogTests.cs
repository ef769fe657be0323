using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;

namespace CityLeadership.Classroom.Hub.Tests.Log.Redis;

public sealed class RedisSessionLogTests(SharedRedis redis) : SessionLogSpecification, IClassFixture<SharedRedis>, IAsyncLifetime
{
    private RedisGateway _gateway = null!;
    private RedisSessionLog _log = null!;

    protected override ISessionLog Log => _log;

    public async Task InitializeAsync()
    {
        _gateway = await redis.Server.ConnectAsync();
        _log = new RedisSessionLog(_gateway);
    }

    public async Task DisposeAsync()
    {
        await _log.DisposeAsync();
        await _gateway.DisposeAsync();
    }
}
