using System.Security.Claims;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Attendance.Joining;

internal static class JoinEndpoints
{
    /// <summary>POST /api/sessions/{id}/door: how one's own devices do. POST …/people/{person}/admit: a host lets in who waits.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions/{id}/door", ReportAsync).RequireAuthorization(Policies.SignedIn);
        app.MapPost("/api/sessions/{id}/people/{person}/admit", AdmitAsync).RequireAuthorization(Policies.Host);
    }

    private static async Task<IResult> ReportAsync(
        string id, HttpRequest request, ClaimsPrincipal user, JoinSteps steps, CancellationToken cancellation)
    {
        if (await request.ReadStrictlyAsync<DoorReport>(cancellation) is not { } report)
            return JoinRefusals.Unreadable;
        return await steps.ReportAsync(user.Programme(), id, user.Person(), report, cancellation)
            ? TypedResults.NoContent()
            : JoinRefusals.NoSuchSession;
    }

    private static async Task<IResult> AdmitAsync(
        string id, string person, ClaimsPrincipal user, ILiveSessions live, IDbContextFactory<ClassroomDb> databases, CancellationToken cancellation)
    {
        var programme = user.Programme();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await db.ClassesOf(programme).AnyAsync(s => s.Id == id, cancellation))
            return JoinRefusals.NoSuchSession;
        if (await live.FindAsync(id, cancellation) is null)
            return JoinRefusals.NotWaiting;

        var answer = await live.ExecuteAsync(id, new PersonId(user.Person()), new Admit(new PersonId(person)), cancellation);
        return answer.Ok ? TypedResults.NoContent() : JoinRefusals.Refused(answer.Code!, answer.Message!);
    }
}
