using CityLeadership.Classroom.Web.Operations.Children;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary>Sound and pictures. Down is degraded, not dead: hands, votes, chat and attendance go on.</summary>
internal sealed class CallingPart(ChildHouse children) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(children.Calling?.Status switch
        {
            null => HealthCheckResult.Healthy("Sound and pictures are switched off (Calling:Engine=None)."),
            { State: ChildState.Running } up => HealthCheckResult.Healthy($"Sound and pictures work (restarted {up.Restarts} times)."),
            var down => HealthCheckResult.Degraded($"Classes go on without sound and pictures. {down.Message}"),
        });
}
