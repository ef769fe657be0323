using CityLeadership.Classroom.Web.Mail.Smtp;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>Whether the mail server could be reached when it was last needed. Classes do not need it, so it is never down.</summary>
internal sealed class MailHealth(TimeProvider time) : IHealthCheck
{
    private DateTimeOffset? unreachedSince;

    public void Note(Delivery delivery) =>
        unreachedSince = delivery.End == DeliveryEnd.NotReached ? unreachedSince ?? time.GetUtcNow() : null;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(unreachedSince is { } since
            ? HealthCheckResult.Degraded($"The mail server has taken nothing since {since:HH:mm:ss} UTC. Mail waits and is tried again; the page Mail says why.")
            : HealthCheckResult.Healthy("Mail goes out, or there is none to send."));
}
