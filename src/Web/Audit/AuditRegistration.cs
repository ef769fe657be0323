using System.Security.Claims;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Audit;

public static class AuditRegistration
{
    public static void AddAudit(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AuditTrail>();
        builder.Services.AddHostedService(services => services.GetRequiredService<AuditTrail>());
        builder.Services.AddSingleton<AuditDesk>();
    }

    /// <summary>Where the API's features are mapped, so that what is asked of them is written down.</summary>
    public static IEndpointRouteBuilder MapAudited(this IEndpointRouteBuilder app) => app.MapGroup("").AddEndpointFilter<RouteGroupBuilder, AuditFilter>();

    /// <summary>For staff: GET /api/audit, a page at a time, and /api/audit.csv.</summary>
    public static void MapAudit(this IEndpointRouteBuilder app)
    {
        var audit = app.MapGroup("/api").RequireAuthorization(Policies.Staff);
        audit.MapGet("/audit", ([AsParameters] AuditWanted wanted, ClaimsPrincipal user, AuditDesk desk, CancellationToken cancellation) =>
            desk.ListAsync(user.Programme(), wanted, cancellation));
        audit.MapGet("/audit.csv", ([AsParameters] AuditWanted wanted, ClaimsPrincipal user, AuditDesk desk, CancellationToken cancellation) =>
            desk.FileAsync(user.Programme(), wanted, cancellation));
    }
}
