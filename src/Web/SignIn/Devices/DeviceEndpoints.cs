using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn.Devices;

/// <summary>Where one is signed in, and ending it there: in whatever programme it was.</summary>
internal static class DeviceEndpoints
{
    internal static readonly Refusal NoSuchDevice = new(
        StatusCodes.Status404NotFound, "noSuchDevice",
        "You are not signed in there any more.",
        "Reload the page to see where you are.");

    public static void Map(IEndpointRouteBuilder app)
    {
        var devices = app.MapGroup("/api/devices").RequireAuthorization(Policies.SignedIn);
        devices.MapGet("", ListAsync);
        devices.MapDelete("", EndAllAsync);
        devices.MapDelete("/{id}", EndAsync);
    }

    /// <summary>This one first, then by when they were last used.</summary>
    private static async Task<IResult> ListAsync(
        ClaimsPrincipal user, IDbContextFactory<ClassroomDb> databases, TimeProvider time, CancellationToken cancellation)
    {
        var (person, device) = (user.Person(), user.Device());
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = await SignIns.Standing(db, time.GetUtcNow()).Where(d => d.PersonId == person)
            .OrderBy(d => d.Id == device ? 0 : 1).ThenByDescending(d => d.LastSeenAt).ThenByDescending(d => d.CreatedAt)
            .Select(d => new DeviceAnswer(d.Id, d.Name, d.Way, d.CreatedAt, d.LastSeenAt, d.Id == device))
            .ToListAsync(cancellation);
        return TypedResults.Ok(found);
    }

    /// <summary>One's own, whichever; somebody else's is none.</summary>
    private static async Task<IResult> EndAsync(
        string id, HttpContext context, SignIns signIns, IDbContextFactory<ClassroomDb> databases, ILogger<SignInCookie> logger, CancellationToken cancellation)
    {
        var person = context.User.Person();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await db.Devices.AnyAsync(d => d.Id == id && d.PersonId == person && d.RevokedAt == null, cancellation))
            return NoSuchDevice;

        await signIns.EndAsync(id, cancellation);
        if (id == context.User.Device())
            await context.SignOutAsync();
        SignInLog.DeviceEnded(logger, person, id);
        return TypedResults.NoContent();
    }

    /// <summary>Everywhere, here too. Links stay good: they are in the person's mailbox, and nobody else's.</summary>
    private static async Task<IResult> EndAllAsync(HttpContext context, SignIns signIns, ILogger<SignInCookie> logger, CancellationToken cancellation)
    {
        var person = context.User.Person();
        await signIns.EndAllAsync(programme: null, person, cancellation);
        await context.SignOutAsync();
        SignInLog.SignedOutEverywhere(logger, person);
        return TypedResults.NoContent();
    }

    /// <param name="Name">Null: the browser did not say.</param>
    /// <param name="LastSeenAt">To five minutes.</param>
    internal sealed record DeviceAnswer(string Id, string? Name, SignInWay Way, DateTimeOffset SignedInAt, DateTimeOffset LastSeenAt, bool IsThis);
}
