using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Api.Keys;

internal static class KeyEndpoints
{
    /// <summary>For staff: GET and POST /api/keys, DELETE /api/keys/{id}.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var keys = app.MapGroup("/api/keys").RequireAuthorization(Policies.Staff);
        keys.MapGet("", async (ClaimsPrincipal user, KeyDesk desk, CancellationToken cancellation) =>
            TypedResults.Ok(await desk.ListAsync(user.Programme(), cancellation)));
        keys.MapPost("", async (HttpRequest request, ClaimsPrincipal user, KeyDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<MakeKey>(cancellation) is { } make
                ? await desk.MakeAsync(SignedInPerson.Of(user), make, cancellation)
                : KeyRefusals.Unreadable);
        keys.MapDelete("/{id}", (string id, ClaimsPrincipal user, KeyDesk desk, CancellationToken cancellation) =>
            desk.RevokeAsync(SignedInPerson.Of(user), id, cancellation));
    }
}
