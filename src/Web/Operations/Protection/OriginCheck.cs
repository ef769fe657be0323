using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Net.Http.Headers;

namespace CityLeadership.Classroom.Web.Operations.Protection;

/// <summary>
/// Refuses sockets and changes that a page of another site asks a signed-in browser for. Browsers always say where a page
/// comes from; programs that are no browser send no <c>Origin</c> and carry no one's cookies by accident.
/// </summary>
internal sealed class OriginCheck(RequestDelegate next, SiteOptions site, ILogger<OriginCheck> log)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!Matters(request) || request.Headers.Origin is not [{ } origin] || IsOurs(origin, request)) return next(context);
        ProtectionLog.ForeignOrigin(log, request.Method);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsJsonAsync(new
        {
            Code = "foreignOrigin",
            Message = "This request came from another site. Open the classroom itself and try again.",
        });
    }

    private static bool Matters(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) || request.Headers.ContainsKey(HeaderNames.Upgrade);

    private bool IsOurs(string origin, HttpRequest request) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host.ToUriComponent()}", StringComparison.OrdinalIgnoreCase)
        || (site.Url is { } url && string.Equals(origin, url.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase));
}
