using Microsoft.Net.Http.Headers;

namespace CityLeadership.Classroom.Web.Operations.Pages;

/// <summary>
/// Serves the browser app. Files under <c>/assets</c> carry a hash of their content in their name and never change, so
/// browsers keep them for ever; <c>index.html</c> names the current ones, so it is always asked for again.
/// </summary>
public static class ClientPages
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";
    private const string Index = "index.html";

    /// <summary>The files that exist. Comes before anything that costs: a file needs no session, no limit, no person.</summary>
    public static void UseClientFiles(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal), assets => assets.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? Forever : AskAgain,
        });
    }

    /// <summary>Every address that is no file and no part of the API is a page of the app, which reads it in the browser.</summary>
    public static void MapClientPages(this WebApplication app)
    {
        app.Map("/assets/{**rest}", () => Results.NotFound());
        app.MapFallback(SendIndex).WithOrder(int.MaxValue); // Said again: the request delegate generator forgets it.
    }

    private static IResult SendIndex(HttpContext context, IWebHostEnvironment environment)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        var index = environment.WebRootFileProvider.GetFileInfo(Index);
        if (!index.Exists)
        {
            return Results.Text(
                "The browser app has not been built. Start the host with ./infra/run.sh, or run 'npm ci && npm run build' in src/Web/client.",
                statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        context.Response.Headers.CacheControl = AskAgain;
        return Results.File(
            index.PhysicalPath!, "text/html; charset=utf-8", lastModified: index.LastModified,
            entityTag: new EntityTagHeaderValue($"\"{index.LastModified.UtcTicks:x}-{index.Length:x}\""));
    }
}
