using CityLeadership.Classroom.Log.Redis;

namespace CityLeadership.Classroom.Hub.Tests.Redis;

public sealed class RedisServerTests
{
    [Fact]
    public async Task A_restarted_server_still_holds_what_it_acknowledged()
    {
        await using var redis = await RedisServer.StartAsync();
        await using (var before = new RedisGateway(redis.Options, TimeProvider.System))
        {
            await before.RunAsync(database => database.StringSetAsync("kept", "yes"), CancellationToken.None);
        }

        await redis.RestartAsync();

        await using var after = new RedisGateway(redis.Options, TimeProvider.System);
        Assert.Equal("yes", await after.RunAsync(database => database.StringGetAsync("kept"), CancellationToken.None));
    }
}
