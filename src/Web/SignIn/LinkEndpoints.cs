using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations.Protection;
using CityLeadership.Classroom.Web.Programmes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>Looking at a personal link, signing in with it, signing out.</summary>
internal static class LinkEndpoints
{
    private const int LargestBody = 4096;

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        api.MapPost("/links/look", LookAsync).RequireRateLimiting(RateLimits.SignIn);
        api.MapPost("/sign-in", SignInAsync).RequireRateLimiting(RateLimits.SignIn);
        api.MapPost("/sign-out", SignOutAsync).RequireAuthorization(Policies.SignedIn);
    }

    /// <summary>Whose link this is, so that the page can greet them. Mail scanners may do this as often as they like.</summary>
    private static async Task<IResult> LookAsync(
        KeyBody body, PersonalLinks links, IDbContextFactory<ClassroomDb> databases, CancellationToken cancellation)
    {
        var (link, refusal) = await links.FindAsync(body.Key, cancellation);
        if (link is null)
            return refusal!;

        await links.OpenedAsync(link, cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var enrolment = await db.Enrolments.AsNoTracking().Include(e => e.City)
            .SingleOrDefaultAsync(e => e.ProgrammeId == link.ProgrammeId && e.PersonId == link.PersonId, cancellation);
        return enrolment is null
            ? LinkRefusals.Revoked
            : TypedResults.Ok(new LinkAnswer(
                link.PersonId, link.Person.Name, enrolment.City?.Name ?? "", enrolment.Title, enrolment.Role,
                ProgrammeAnswer.Of(link.Programme), link.ExpiresAt));
    }

    private static async Task<IResult> SignInAsync(
        KeyBody body, HttpContext context, PersonalLinks links, SignIns signIns, ILogger<SignInCookie> logger, CancellationToken cancellation)
    {
        var (link, refusal) = await links.FindAsync(body.Key, cancellation);
        if (link is null)
            return refusal!;
        if (context.Features.Get<ActingPerson>()?.Id != link.PersonId)
            return LinkRefusals.Foreign;

        Arrival arrival = new(link.PersonId, link.ProgrammeId, SignInWay.Link, link.Id, context.Request.Headers.UserAgent.ToString(), link.ExpiresAt);
        var device = await signIns.BeginAsync(arrival, context.User.DeviceOrNone(), cancellation);
        await SignInCookie.GiveAsync(context, device);
        SignInLog.SignedIn(logger, link.PersonId, device.Id);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> SignOutAsync(
        HttpContext context, SignIns signIns, ILogger<SignInCookie> logger, CancellationToken cancellation)
    {
        var device = context.User.Device();
        await signIns.EndAsync(device, cancellation);
        await context.SignOutAsync();
        SignInLog.SignedOut(logger, context.User.Person(), device);
        return TypedResults.NoContent();
    }

    internal sealed record KeyBody(string? Key);

    internal sealed record LinkAnswer(
        string Person, string Name, string City, string Title, Role Role, ProgrammeAnswer Programme, DateTimeOffset ExpiresAt);
}
