using CityLeadership.Classroom.Web.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary>Free space where the data folder lies: a full disk stops the log, and with it every class.</summary>
internal sealed class DiskPart(DataFolder data) : IHealthCheck
{
    private const long MebiByte = 1024 * 1024;

    /// <summary>A class of two hours writes about 10 MiB; below this it is time to clear up.</summary>
    private const long Low = 500 * MebiByte;

    private const long Full = 20 * MebiByte;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var free = new DriveInfo(data.Root).AvailableFreeSpace;
        var sentence = $"{free / MebiByte} MiB are free for the data folder.";
        return Task.FromResult(free switch
        {
            < Full => HealthCheckResult.Unhealthy($"{sentence} Make room now: classes cannot be kept."),
            < Low => HealthCheckResult.Degraded($"{sentence} Make room soon."),
            _ => HealthCheckResult.Healthy(sentence),
        });
    }
}
