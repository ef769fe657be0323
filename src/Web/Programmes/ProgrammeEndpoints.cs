using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Bookings.Slots;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Programmes.Portraits;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Programmes;

public static class ProgrammeEndpoints
{
    /// <summary>GET /api/help (anyone), /api/me and /api/people/{id}/portrait (signed in).</summary>
    public static void MapProgrammes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/help", HelpAsync);
        app.MapGet("/api/me", MeAsync).RequireAuthorization(Policies.SignedIn);
        app.MapGet("/api/people/{id}/portrait", PortraitAsync).RequireAuthorization(Policies.SignedIn);
    }

    /// <summary>Help for people who are not signed in (yet): that of the programme whose year is the latest.</summary>
    private static async Task<IResult> HelpAsync(IDbContextFactory<ClassroomDb> databases, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var programme = await db.ScheduledSessions.OrderByDescending(s => s.StartsAt).Select(s => s.Programme)
            .FirstOrDefaultAsync(cancellation);
        return programme is null ? CommonRefusals.NotFound : TypedResults.Ok(new HelpAnswer(programme.HelpPhone, programme.HelpMessage));
    }

    private static async Task<IResult> MeAsync(ClaimsPrincipal user, IDbContextFactory<ClassroomDb> databases, CancellationToken cancellation)
    {
        var (programme, person) = (user.Programme(), user.Person());
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var me = await db.Enrolments.AsNoTracking().Include(e => e.Person).Include(e => e.City).Include(e => e.Programme)
            .SingleAsync(e => e.ProgrammeId == programme && e.PersonId == person, cancellation);
        return TypedResults.Ok(new MeAnswer(
            person, me.Person.Name, me.Title, me.City?.Name ?? "", me.Role, await SlotHosts.Of(db, programme).AnyAsync(e => e.PersonId == person, cancellation), ProgrammeAnswer.Of(me.Programme)));
    }

    /// <summary>
    /// The picture of a person of the same programme, as SVG; 204 where there is none, which is no fault (initials are shown);
    /// 404 for anybody else.
    /// </summary>
    private static async Task<IResult> PortraitAsync(
        string id, HttpContext context, IDbContextFactory<ClassroomDb> databases, CancellationToken cancellation)
    {
        var programme = context.User.Programme();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var demo = await db.Enrolments.Where(e => e.ProgrammeId == programme && e.PersonId == id)
            .Select(e => (bool?)e.Programme.Demo).SingleOrDefaultAsync(cancellation);
        if (demo is null)
            return CommonRefusals.NotFound;
        if (demo is false || DemoPeople.Find(id) is not { } person)
            return TypedResults.NoContent();

        var headers = context.Response.Headers;
        headers.CacheControl = "private, max-age=86400";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'none'; sandbox";
        headers.XContentTypeOptions = "nosniff";
        return TypedResults.Text(Portrait.Draw(person.Id, person.Looks), "image/svg+xml");
    }
}
