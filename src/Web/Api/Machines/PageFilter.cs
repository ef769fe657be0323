using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>Cuts the lists that programs read. Pages of ours get them whole, as they always did.</summary>
internal static class PageFilter
{
    public static async ValueTask<object?> CutAsync(IPaging paging, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Features.Get<MachineCall>() is null)
            return await next(context);
        var (page, refusal) = Page.Read(http.Request.Query);
        if (page is null)
            return refusal;

        http.Features.Set(page);
        var answer = await next(context);
        if (answer is not IValueHttpResult { Value: { } whole })
            return answer;
        if (paging.Cut(whole, page) is not { } part)
            return MachineRefusals.PageGone;
        if (part.Next is { } last)
            http.Response.Headers.Link = $"<{AddressAfter(http.Request, page, last)}>; rel=\"next\"";
        return Results.Ok(part.Cut);
    }

    private static string AddressAfter(HttpRequest request, Page page, string last)
    {
        var query = request.Query.Where(one => one.Key is not (Page.LimitName or Page.AfterName))
            .SelectMany(one => one.Value, (one, value) => KeyValuePair.Create(one.Key, value));
        var address = QueryHelpers.AddQueryString($"{request.PathBase}{request.Path.Value!["/api".Length..]}", query);
        return QueryHelpers.AddQueryString(address, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [Page.LimitName] = page.Limit.ToString(CultureInfo.InvariantCulture),
            [Page.AfterName] = Page.Written(last),
        });
    }
}
