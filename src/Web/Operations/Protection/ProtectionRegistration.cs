using System.Net;
using CityLeadership.Classroom.Web.Operations.Logs;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace CityLeadership.Classroom.Web.Operations.Protection;

/// <summary>Limits, headers and checks that hold for every request, whatever feature answers it.</summary>
public static class ProtectionRegistration
{
    private static readonly TimeSpan HeadersLimit = TimeSpan.FromSeconds(15);

    public static void AddProtection(this WebApplicationBuilder builder, HostSettings settings)
    {
        var limits = settings.Limits;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.RequestBytes;
            kestrel.Limits.MaxConcurrentConnections = limits.Connections;
            kestrel.Limits.MaxConcurrentUpgradedConnections = limits.Connections;
            kestrel.Limits.RequestHeadersTimeout = HeadersLimit;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        });
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, settings.Site));
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        builder.Services.AddRateLimits(limits);
    }

    /// <summary>First in the pipeline: who asks, what every answer carries, one log line, whose page asks.</summary>
    public static void UseProtection(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<OriginCheck>();
    }

    private static void Trust(ForwardedHeadersOptions forwarded, SiteOptions site)
    {
        forwarded.ForwardedHeaders = site.TrustedProxies.Count > 0
            ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
            : ForwardedHeaders.None;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in site.TrustedProxies)
        {
            if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
            else forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }
    }
}
