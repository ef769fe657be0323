using CityLeadership.Classroom.Hub.Tests.Redis;

namespace CityLeadership.Classroom.Hub.Tests.Log.Redis;

/// <summary>One server shared by the tests that leave it as it was.</summary>
public sealed class SharedRedis : IAsyncLifetime
{
    public RedisServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await RedisServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
