using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Plans;

public static class PlansRegistration
{
    public static void AddPlans(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PlanShelf>();
        builder.Services.AddSingleton<PlanCallers>();
    }

    /// <summary>
    /// GET /api/plans (all one's own, to copy from), GET and PUT /api/plans/{id} of the class with that id, GET
    /// /api/plans/{id}/people (whom it may mean to call on), POST /api/plans/{id}/copy. For hosts of the programme.
    /// </summary>
    public static void MapPlans(this IEndpointRouteBuilder app)
    {
        var plans = app.MapGroup("/api/plans").RequireAuthorization(Policies.Host);
        plans.MapGet("", async (ClaimsPrincipal user, PlanShelf shelf, CancellationToken cancellation) =>
            TypedResults.Ok(await shelf.ListAsync(user.Person(), cancellation)));
        plans.MapGet("/{id}", async (string id, ClaimsPrincipal user, PlanShelf shelf, CancellationToken cancellation) =>
            await shelf.FindAsync(user.Programme(), id, cancellation) is { } plan
                ? TypedResults.Ok(plan)
                : (IResult)PlanRefusals.NoSuchSession);
        plans.MapPut("/{id}", async (string id, HttpRequest request, ClaimsPrincipal user, PlanShelf shelf, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<SavePlan>(cancellation) is { } save
                ? await shelf.SaveAsync(SignedInPerson.Of(user), id, save, cancellation)
                : PlanRefusals.Unreadable);
        plans.MapGet("/{id}/people", async (string id, ClaimsPrincipal user, PlanCallers callers, CancellationToken cancellation) =>
            await callers.FindAsync(user.Programme(), id, cancellation) is { } people
                ? TypedResults.Ok(people)
                : (IResult)PlanRefusals.NoSuchSession);
        plans.MapPost("/{id}/copy", async (string id, HttpRequest request, ClaimsPrincipal user, PlanShelf shelf, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<CopyPlan>(cancellation) is { } copy
                ? await shelf.CopyAsync(SignedInPerson.Of(user), id, copy, cancellation)
                : PlanRefusals.Unreadable);
    }
}
