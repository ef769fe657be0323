using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CityLeadership.Classroom.Web.Operations.Health;

/// <summary><c>/health/live</c>: the process serves. <c>/health/ready</c>: the whole in a word; on this machine, every part by name, with a sentence.</summary>
public static class HealthRegistration
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    /// <summary>Other rooms add their own parts with <c>AddHealthChecks().AddCheck&lt;…&gt;("name")</c>.</summary>
    public static void AddHealth(this IHostApplicationBuilder builder, HostSettings settings)
    {
        var parts = builder.Services.AddHealthChecks();
        parts.AddCheck<DatabasePart>("database", timeout: Limit);
        parts.AddCheck<RedisPart>("redis", timeout: Limit);
        parts.AddCheck<ArchivePart>("archive", timeout: Limit);
        parts.AddCheck<CallingPart>("calling", timeout: Limit);
        if (settings.Mode == Mode.Single) parts.AddCheck<DiskPart>("disk", timeout: Limit);
    }

    /// <summary>200 while every part is healthy or degraded, 503 when one is not.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            Status = Word(report.Status),
            Parts = report.Entries.Where(_ => IsFromHere(context.Request))
                .Select(e => new { Name = e.Key, Status = Word(e.Value.Status), Message = Sentence(e.Value) }),
        },
        JsonSerializerOptions.Web,
        context.RequestAborted);

    /// <summary>The parts are for who keeps this machine; and what a proxy on it passes on may come from anywhere.</summary>
    private static bool IsFromHere(HttpRequest request) =>
        request.HttpContext.Connection is { RemoteIpAddress: { } address, LocalIpAddress: var own }
        && (IPAddress.IsLoopback(address) || address.Equals(own))
        && !request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName) && !request.Headers.ContainsKey("Forwarded");

    private static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "ok",
        HealthStatus.Degraded => "degraded",
        _ => "down",
    };

    /// <summary>A part that threw has no sentence of its own; what it threw is in the log, not here.</summary>
    private static string Sentence(HealthReportEntry entry) =>
        entry.Exception is null && entry.Description is { } said ? said : "This part did not answer; the log says why.";
}
