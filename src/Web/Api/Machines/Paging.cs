using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>How an operation's answer is cut into pages.</summary>
internal interface IPaging
{
    /// <summary>The answer with only what is on the page, and what its last entry is known by where more follow. Null: what it begins after is gone.</summary>
    (object Cut, string? Next)? Cut(object answer, Page page);
}

/// <param name="list">The list in the answer, in an order that stays.</param>
/// <param name="with">The answer with another list.</param>
/// <param name="name">What an entry is known by.</param>
/// <param name="begins">The list begins after what was asked for already.</param>
internal sealed class Paging<TAnswer, TEntry>(
    Func<TAnswer, IReadOnlyList<TEntry>> list, Func<TAnswer, IReadOnlyList<TEntry>, TAnswer> with, Func<TEntry, string> name, bool begins = false) : IPaging
    where TAnswer : notnull
{
    public (object Cut, string? Next)? Cut(object answer, Page page)
    {
        var whole = (TAnswer)answer;
        var entries = list(whole);
        var from = 0;
        if (page.After is { } after && !begins)
        {
            while (from < entries.Count && name(entries[from]) != after)
                from++;
            if (from++ == entries.Count)
                return null;
        }

        List<TEntry> cut = [.. entries.Skip(from).Take(page.Limit)];
        return (with(whole, cut), from + cut.Count < entries.Count ? name(cut[^1]) : null);
    }
}

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
