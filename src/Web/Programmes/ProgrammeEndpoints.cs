using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Bookings.Slots;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Programmes;

public static class ProgrammeEndpoints
{
    /// <summary>GET /api/help (anyone) and /api/me (signed in).</summary>
    public static void MapProgrammes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/help", HelpAsync);
        app.MapGet("/api/me", MeAsync).RequireAuthorization(Policies.SignedIn);
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
}
