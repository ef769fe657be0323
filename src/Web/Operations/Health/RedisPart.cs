using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Log.Redis;
using CityLeadership.Classroom.Web.Operations.Children;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary>Redis, asked through the log's own door: without it nothing said in class can be kept, so nothing is accepted.</summary>
internal sealed class RedisPart(RedisGateway gateway, IServiceProvider services) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var child = services.GetService<ChildHouse>()?.Redis.Status;
        if (child is { State: not ChildState.Running }) return HealthCheckResult.Unhealthy(ChildWords.Trouble(child));
        try
        {
            var took = await gateway.RunAsync(redis => redis.PingAsync(), cancellationToken);
            return HealthCheckResult.Healthy($"redis answers in {took.TotalMilliseconds:0.0} ms{ChildWords.Restarts(child)}.");
        }
        catch (LogUnavailableException)
        {
            return HealthCheckResult.Unhealthy("redis does not answer: classes wait, and nothing is accepted that could be lost.");
        }
    }
}
