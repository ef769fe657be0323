namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>
/// /api/v1 is for programs: it asks the same endpoints as the pages do, but with a key and never with a cookie. Who asks is said by the path, as
/// with <c>/as/{person}</c>; so a page of another site, whose browser adds cookies by itself, has nothing to gain here.
/// </summary>
internal sealed class MachinePath(RequestDelegate next)
{
    public const string Root = "/api/v1";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var (path, pathBase) = (request.Path, request.PathBase);
        if (!path.StartsWithSegments(Root, StringComparison.Ordinal, out var rest))
        {
            await next(context);
            return;
        }

        request.PathBase = pathBase.Add(Root);
        request.Path = new PathString("/api").Add(rest);
        context.Features.Set(new MachineCall());
        try
        {
            await next(context);
        }
        finally
        {
            (request.Path, request.PathBase) = (path, pathBase);
        }
    }
}

/// <summary>This request came to /api/v1; whose it is, its key says.</summary>
internal sealed record MachineCall
{
    /// <summary>Null: no key was looked up yet.</summary>
    public MachineCaller? Caller { get; set; }
}
