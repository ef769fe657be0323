using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>What staff do for someone on the telephone: make a new link, end every link and sign-in of a person, or let a new account of theirs in.</summary>
internal static class StaffLinkEndpoints
{
    internal static readonly Refusal NoSuchPerson = new(
        StatusCodes.Status404NotFound, "noSuchPerson",
        "Nobody by that id is in your programme.",
        "Choose the person from the programme's list.");

    public static void Map(IEndpointRouteBuilder app)
    {
        var links = app.MapGroup("/api/people/{id}/links").RequireAuthorization(Policies.Staff);
        links.MapPost("", IssueAsync);
        links.MapPost("/withdraw", WithdrawAsync);
        app.MapDelete("/api/people/{id}/institution-account", ForgetAccountAsync).RequireAuthorization(Policies.Staff);
    }

    /// <summary>A further link for a person. Its key is in this answer and nowhere else; older links stay good.</summary>
    private static async Task<IResult> IssueAsync(
        string id, ClaimsPrincipal user, PersonalLinks links, IDbContextFactory<ClassroomDb> databases, TimeProvider time,
        ILogger<SignInCookie> logger, CancellationToken cancellation)
    {
        var programme = user.Programme();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await IsEnrolledAsync(db, programme, id, cancellation))
            return NoSuchPerson;

        var expiresAt = await LinkTerm.EndAsync(db, programme, time.GetUtcNow(), cancellation);
        var key = await links.IssueAsync(programme, id, expiresAt, cancellation);
        SignInLog.LinkIssued(logger, user.Person(), id);
        return TypedResults.Ok(new NewLinkAnswer($"/join#{key}", expiresAt));
    }

    private static async Task<IResult> WithdrawAsync(
        string id, ClaimsPrincipal user, PersonalLinks links, IDbContextFactory<ClassroomDb> databases,
        ILogger<SignInCookie> logger, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await IsEnrolledAsync(db, user.Programme(), id, cancellation))
            return NoSuchPerson;

        await links.WithdrawAsync(user.Programme(), id, cancellation);
        SignInLog.LinksWithdrawn(logger, user.Person(), id);
        return TypedResults.NoContent();
    }

    /// <summary>Whoever has a new account at the institution: the next one that shows their verified address is theirs. Sign-ins stay.</summary>
    private static async Task<IResult> ForgetAccountAsync(
        string id, ClaimsPrincipal user, IDbContextFactory<ClassroomDb> databases, ILogger<SignInCookie> logger, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await IsEnrolledAsync(db, user.Programme(), id, cancellation))
            return NoSuchPerson;

        await db.InstitutionAccounts.Where(a => a.PersonId == id).ExecuteDeleteAsync(cancellation);
        SignInLog.AccountForgotten(logger, user.Person(), id);
        return TypedResults.NoContent();
    }

    private static Task<bool> IsEnrolledAsync(ClassroomDb db, string programme, string person, CancellationToken cancellation) =>
        db.Enrolments.AnyAsync(e => e.ProgrammeId == programme && e.PersonId == person && e.LeftAt == null, cancellation);

    /// <param name="Path">To be put after the site's address.</param>
    internal sealed record NewLinkAnswer(string Path, DateTimeOffset ExpiresAt);
}
