using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Attendance.Corrections;

internal static class CorrectionEndpoints
{
    /// <summary>GET /api/sessions/{id}/attendance/{person}, and POST …/corrections: for staff alone. The person reads what was said in their own year.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var cell = app.MapGroup("/api/sessions/{id}/attendance/{person}").RequireAuthorization(Policies.Staff);
        cell.MapGet("", async (string id, string person, ClaimsPrincipal user, CorrectionDesk desk, CancellationToken cancellation) =>
            await desk.FindAsync(user.Programme(), id, person, cancellation) is { } found
                ? TypedResults.Ok(found)
                : (IResult)CorrectionRefusals.NotExpected);
        cell.MapPost("/corrections", async (
            string id, string person, HttpRequest request, ClaimsPrincipal user, CorrectionDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<CorrectAttendance>(cancellation) is { } correct
                ? await desk.CorrectAsync(SignedInPerson.Of(user), id, person, correct, cancellation)
                : CorrectionRefusals.Unreadable);
    }
}
