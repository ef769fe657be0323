using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Attendance.Phoning;

internal static class PhoneEndpoints
{
    /// <summary>For staff: POST /api/sessions/{id}/people/{person}/phone-calls, and DELETE /api/sessions/{id}/phone-calls/{call} of one's own.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/api/sessions/{id}").RequireAuthorization(Policies.Staff);
        session.MapPost("/people/{person}/phone-calls", async (
            string id, string person, HttpRequest request, ClaimsPrincipal user, PhoneDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<NotePhoneCall>(cancellation) is { } note
                ? await desk.NoteAsync(SignedInPerson.Of(user), id, person, note, cancellation)
                : PhoneRefusals.Unreadable);
        session.MapDelete("/phone-calls/{call}", (string id, string call, ClaimsPrincipal user, PhoneDesk desk, CancellationToken cancellation) =>
            desk.TakeBackAsync(SignedInPerson.Of(user), id, call, cancellation));
    }
}
