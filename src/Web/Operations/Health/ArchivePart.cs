using CityLeadership.Classroom.Live.Upkeep;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary>Copying logs to the database. Behind is degraded: Redis keeps them until the copy is complete.</summary>
internal sealed class ArchivePart(IArchiveProgress archive) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(archive.LostEntries is > 0 and var lost
            ? HealthCheckResult.Degraded($"Redis failed over and lost the last entries of running classes: {lost} that were copied are set aside in the table LostEntries, and hosts are told.")
            : archive.BehindSince is { } since
            ? HealthCheckResult.Degraded($"Logs have not been copied to the database since {since:HH:mm:ss} UTC. Nothing is lost: Redis keeps them.")
            : HealthCheckResult.Healthy("Logs are copied to the database as they are written."));
}
