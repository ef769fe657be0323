using System.Globalization;
using System.Threading.RateLimiting;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Machines;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace CityLeadership.Classroom.Web.Operations.Protection;

/// <summary>
/// How much one person or one address may ask for. A whole class may sit behind one address, so an address' share is
/// that of a class; guessing keys is slowed by its own, smaller share.
/// </summary>
public static class RateLimits
{
    /// <summary>For endpoints that take a key or a code: <c>.RequireRateLimiting(RateLimits.SignIn)</c>.</summary>
    public const string SignIn = "signIn";

    /// <summary>For asking that a link be mailed: what costs somebody else a mail.</summary>
    public const string NewLink = "newLink";

    /// <summary>For the live hub: how often one person may connect. Each time costs the log some entries.</summary>
    public const string Connect = "connect";

    /// <summary>A city hall behind one address, where several need a link before class.</summary>
    private const int NewLinkBurst = 30;
    private const int NewLinksPerMinute = 3;
    private const int ConnectBurst = 60;
    private const int ConnectsPerSecond = 2;

    internal static void AddRateLimits(this IServiceCollection services, LimitOptions limits) => services.AddRateLimiter(options =>
    {
        options.OnRejected = RefuseAsync;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            RateLimitPartition.GetTokenBucketLimiter(Asker(context), _ => Bucket(
                limits.RequestBurst, limits.RequestsPerSecond, TimeSpan.FromSeconds(1))));
        options.AddPolicy(SignIn, context =>
            RateLimitPartition.GetTokenBucketLimiter(Address(context), _ => Bucket(
                limits.SignInBurst, limits.SignInsPerMinute, TimeSpan.FromMinutes(1))));
        options.AddPolicy(NewLink, context =>
            RateLimitPartition.GetTokenBucketLimiter(Address(context), _ => Bucket(
                NewLinkBurst, NewLinksPerMinute, TimeSpan.FromMinutes(1))));
        options.AddPolicy(Connect, context =>
            RateLimitPartition.GetTokenBucketLimiter(Asker(context), _ => Bucket(
                ConnectBurst, ConnectsPerSecond, TimeSpan.FromSeconds(1))));
    });

    private static TokenBucketRateLimiterOptions Bucket(int burst, int refill, TimeSpan period) => new()
    {
        TokenLimit = burst,
        TokensPerPeriod = refill,
        ReplenishmentPeriod = period,
        QueueLimit = 0,
    };

    private static string Asker(HttpContext context) =>
        context.Features.Get<MachineCall>()?.Caller is { Key: var key } ? $"key {key}"
        : context.User.Identity is { IsAuthenticated: true, Name: { } person } ? $"person {person}" : Address(context);

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken cancel)
    {
        var context = refused.HttpContext;
        ProtectionLog.TooMany(
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RateLimits)),
            (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        if (refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
            context.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await CommonRefusals.TooMany.ExecuteAsync(context);
    }
}
