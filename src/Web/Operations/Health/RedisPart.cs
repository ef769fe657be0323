using CityLeadership.Classroom.Web.Operations.Children;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary>Our own Redis: without it nothing that is said in class can be kept, so nothing is accepted.</summary>
internal sealed class RedisPart(ChildHouse children, RedisChild redis) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var status = children.Redis.Status;
        if (status.State != ChildState.Running) return HealthCheckResult.Unhealthy(status.Message);
        return await redis.AnswersAsync(cancellationToken)
            ? HealthCheckResult.Healthy($"redis answers (restarted {status.Restarts} times).")
            : HealthCheckResult.Unhealthy("redis runs but does not answer within a second.");
    }
}
