using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary>The database: without it nobody new can sign in; a class that is running goes on.</summary>
internal sealed class DatabasePart(IDbContextFactory<ClassroomDb> databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy("The database answers.")
            : HealthCheckResult.Unhealthy("The database does not answer. Running classes go on; nobody new can sign in.");
    }
}
