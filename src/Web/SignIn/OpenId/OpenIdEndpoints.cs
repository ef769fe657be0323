using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>
/// What a browser is shown and sent through. These are pages and no API: whatever goes wrong ends on a page of ours that says so, and
/// every answer is a redirect, so that neither a code nor a state stays in an address somebody can come back to.
/// </summary>
internal static class OpenIdEndpoints
{
    public const string BeginPath = "/sign-in/institution";

    private const string Failed = "/sign-in/failed/";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/ways-in", Ways);
        if (!app.ServiceProvider.GetRequiredService<IOptions<OpenIdOptions>>().Value.IsOn)
            return;
        app.MapGet(BeginPath, BeginAsync);
        app.MapGet(OpenIdSignIn.CallbackPath, EndAsync);
    }

    /// <summary>How people come in besides their links.</summary>
    private static Ok<WaysAnswer> Ways(IOptions<OpenIdOptions> options, SiteOptions site) => TypedResults.Ok(new WaysAnswer(
        options.Value is { IsOn: true, Name: { } name } ? new(name, new Uri(site.Url!, BeginPath).ToString()) : null));

    private static async Task<IResult> BeginAsync(
        HttpContext context, string? returnTo, OpenIdSignIn signIn, AttemptCookies cookies, ILogger<OpenIdSignIn> logger, CancellationToken cancellation)
    {
        // Whoever is sent here by another site is asked first, by the button of our own page.
        if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
            return GoTo(context, "/join");
        try
        {
            var (attempt, address) = await signIn.BeginAsync(ReturnAddress.Read(returnTo), cancellation);
            cookies.Keep(context, attempt);
            return GoTo(context, address);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Fail(context, failure, logger);
        }
    }

    private static async Task<IResult> EndAsync(
        HttpContext context, OpenIdSignIn signIn, AttemptCookies cookies, SignIns signIns, ILogger<OpenIdSignIn> logger, CancellationToken cancellation)
    {
        try
        {
            var query = context.Request.Query;
            var attempt = cookies.Take(context, query["state"]) ?? throw new OpenIdException(OpenIdTrouble.Lost, "noAttempt");
            var arrival = await signIn.EndAsync(attempt, query, context.Request.Headers.UserAgent.ToString(), cancellation);
            var device = await signIns.BeginAsync(arrival, before: null, cancellation);
            await SignInCookie.GiveAsync(context, device);
            SignInLog.SignedIn(logger, arrival.Person, device.Id);
            return GoTo(context, ReturnAddress.For(arrival.Person, attempt.ReturnTo));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Fail(context, failure, logger);
        }
    }

    private static StatusCodeHttpResult Fail(HttpContext context, Exception failure, ILogger logger)
    {
        if (failure is not OpenIdException { Trouble: var trouble, Why: var why })
        {
            OpenIdLog.Broken(logger, failure);
            trouble = OpenIdTrouble.Broken;
        }
        else if (trouble is OpenIdTrouble.Down or OpenIdTrouble.Clock or OpenIdTrouble.Refused)
        {
            OpenIdLog.ProviderFailed(logger, trouble, why);
        }
        else
        {
            OpenIdLog.NobodyCame(logger, trouble, why);
        }

        return GoTo(context, Failed + char.ToLowerInvariant(trouble.ToString()[0]) + trouble.ToString()[1..]);
    }

    /// <summary>303: whatever brought the browser here is not repeated.</summary>
    private static StatusCodeHttpResult GoTo(HttpContext context, string address)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Location = address;
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }

    internal sealed record WaysAnswer(InstitutionAnswer? Institution);

    /// <param name="Address">Where its button leads: at the site's own address, which is where the provider sends people back to.</param>
    internal sealed record InstitutionAnswer(string Name, string Address);
}
