using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Web.Operations.Children;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary>Sound and pictures. Down is degraded, not dead: hands, votes, chat and attendance go on.</summary>
internal sealed class CallingPart(CallingOptions options, ICallingProvider provider, IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check(services.GetService<ChildHouse>()?.Calling?.Status));

    private HealthCheckResult Check(ChildStatus? child)
    {
        if (options.Engine == CallingEngine.None) return HealthCheckResult.Healthy("Sound and pictures are switched off (Calling:Engine=None).");
        if (child is { State: not ChildState.Running }) return Down(ChildWords.Trouble(child));
        return provider.Health is { Up: true } ? HealthCheckResult.Healthy($"Sound and pictures work{ChildWords.Restarts(child)}.") : Down(provider.Health.Sentence);
    }

    private static HealthCheckResult Down(string why) => HealthCheckResult.Degraded($"Classes go on without sound and pictures. {why}");
}
