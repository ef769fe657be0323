using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Mail.Desk;
using CityLeadership.Classroom.Web.Operations.Protection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn.Codes;

/// <summary>Asking for a short code, and signing in with it. Asking is answered alike for every address.</summary>
internal static class CodeEndpoints
{
    private const string Path = "/api/codes";
    private const string Cookie = "code";
    private const int LargestBody = 4096;

    public static void Map(IEndpointRouteBuilder app)
    {
        var codes = app.MapGroup(Path).WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        codes.MapPost("", AskAsync).RequireRateLimiting(RateLimits.NewLink);
        codes.MapPost("/enter", EnterAsync).RequireRateLimiting(RateLimits.SignIn);
    }

    private static async Task<IResult> AskAsync(CodeWanted body, HttpContext context, SignInCodes codes, CancellationToken cancellation)
    {
        if (NewLinks.Read(body.Email) is not { } email)
            return MailRefusals.NoAddress;

        var secret = await codes.AskAsync(email, context.Request.Cookies[Cookie], cancellation);
        var options = Options(context);
        options.MaxAge = SignInCodes.Good;
        context.Response.Cookies.Append(Cookie, secret, options);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> EnterAsync(
        CodeBody body, HttpContext context, SignInCodes codes, SignIns signIns, IDbContextFactory<ClassroomDb> databases, TimeProvider time,
        ILogger<SignInCookie> logger, CancellationToken cancellation)
    {
        var (person, refusal) = await codes.UseAsync(context.Request.Cookies[Cookie], body.Code, cancellation);
        if (person is null)
            return refusal!;

        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await SignInPlace.FindAsync(db, person, mayComeIn: null, now, cancellation) is not { } place)
            return CodeRefusals.Over;

        var end = await LinkTerm.EndAsync(db, place.Programme, now, cancellation);
        Arrival arrival = new(person, place.Programme, SignInWay.Code, Link: null, context.Request.Headers.UserAgent.ToString(), end);
        var device = await signIns.BeginAsync(arrival, before: null, cancellation);
        await SignInCookie.GiveAsync(context, device);
        context.Response.Cookies.Delete(Cookie, Options(context));
        SignInLog.SignedIn(logger, person, device.Id);
        return TypedResults.Ok(new EnteredAnswer(person, place.Role));
    }

    private static CookieOptions Options(HttpContext context) => new()
    {
        Path = Path,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    };

    internal sealed record CodeWanted(string? Email);

    internal sealed record CodeBody(string? Code);

    /// <summary>Whose page to go to.</summary>
    internal sealed record EnteredAnswer(string Person, Role Role);
}
