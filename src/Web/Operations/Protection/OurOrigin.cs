using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.Operations.Protection;

/// <summary>Whether an <c>Origin</c> names our own pages: at the name the request was sent to, or at the site's stated address.</summary>
internal static class OurOrigin
{
    public static bool Is(string origin, HttpRequest request, SiteOptions site) =>
        Same(origin, $"{request.Scheme}://{request.Host.ToUriComponent()}")
        || (site.Url is { } url && Same(origin, url.GetLeftPart(UriPartial.Authority)));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
