using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Groupings.History;
using CityLeadership.Classroom.Web.Groupings.Sets;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Groupings;

public static class GroupingsRegistration
{
    public static void AddGroupings(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IPastSets, ArchivedSets>();
        builder.Services.AddSingleton<GroupingRoster>();
        builder.Services.AddSingleton<GroupingDesk>();
        builder.Services.AddSingleton<SetShelf>();
    }

    /// <summary>
    /// POST /api/sessions/{id}/groupings proposes rooms; GET and POST /api/breakout-sets, DELETE /api/breakout-sets/{id} list,
    /// keep and remove named sets. For hosts of the programme.
    /// </summary>
    public static void MapGroupings(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions/{id}/groupings", async (string id, HttpRequest request, ClaimsPrincipal user, GroupingDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<GroupingAsked>(cancellation) is { } asked
                ? await desk.ProposeAsync(user.Programme(), id, asked, cancellation)
                : GroupingRefusals.Unreadable).RequireAuthorization(Policies.Host);

        var sets = app.MapGroup("/api/breakout-sets").RequireAuthorization(Policies.Host);
        sets.MapGet("", async (ClaimsPrincipal user, SetShelf shelf, CancellationToken cancellation) =>
            TypedResults.Ok(await shelf.ListAsync(user.Programme(), cancellation)));
        sets.MapPost("", async (HttpRequest request, ClaimsPrincipal user, SetShelf shelf, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<KeepSet>(cancellation) is { } keep
                ? await shelf.KeepAsync(SignedInPerson.Of(user), keep, cancellation)
                : GroupingRefusals.Unreadable);
        sets.MapDelete("/{id}", (string id, ClaimsPrincipal user, SetShelf shelf, CancellationToken cancellation) =>
            shelf.RemoveAsync(user.Programme(), id, cancellation));
    }
}
