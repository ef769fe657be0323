using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Machines;
using CityLeadership.Classroom.Web.Operations.Protection;
using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>
/// Refuses requests that change something unless our own page sent them. Three signs must agree: the browser's word
/// (Sec-Fetch-Site or Origin; at least one of them, none of them foreign) and a header that no plain form or foreign
/// script can add without asking us first. Programs are let through: no browser adds their key by itself.
/// </summary>
internal sealed class SameOrigin(RequestDelegate next, SiteOptions ourSite, ILogger<SameOrigin> logger)
{
    public const string Header = "X-Classroom";

    private static readonly Refusal ForeignPage = new(
        StatusCodes.Status403Forbidden, "foreignPage",
        "This request did not come from our own page, so nothing was done.",
        "Open the classroom's own address and try again there.");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (IsSafe(request.Method) || context.Features.Get<MachineCall>() is not null || !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || IsOurs(request))
            return next(context);

        SignInLog.ForeignPage(logger);
        return ForeignPage.ExecuteAsync(context);
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private bool IsOurs(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return request.Headers[Header] == "1"
            && (origin.Length > 0 || site.Length > 0)
            && (origin.Length == 0 || OurOrigin.Is(origin, request, ourSite))
            && (site.Length == 0 || site == "same-origin");
    }
}
