using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Net.Http.Headers;

namespace CityLeadership.Classroom.Web.Operations.Protection;

/// <summary>
/// Refuses a socket that a page of another site asks a signed-in browser for: browsers put no other fence around sockets.
/// They always say where a page comes from; a program that is no browser sends no <c>Origin</c>, and nobody's cookie by accident.
/// </summary>
internal sealed class OriginCheck(RequestDelegate next, SiteOptions site, ILogger<OriginCheck> log)
{
    private static readonly Refusal Foreign = new(
        StatusCodes.Status403Forbidden, "foreignOrigin",
        "A page of another site tried to enter the class.",
        "Open the classroom's own address and try again there.");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!AsksForSocket(request) || request.Headers.Origin is not [{ } origin] || OurOrigin.Is(origin, request, site)) return next(context);
        ProtectionLog.ForeignOrigin(log);
        return Foreign.ExecuteAsync(context);
    }

    /// <summary>By upgrade in HTTP/1.1, by CONNECT in HTTP/2.</summary>
    private static bool AsksForSocket(HttpRequest request) =>
        request.Headers.ContainsKey(HeaderNames.Upgrade) || HttpMethods.IsConnect(request.Method);
}
