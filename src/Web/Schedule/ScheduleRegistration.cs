using System.Security.Claims;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Schedule;

public static class ScheduleRegistration
{
    public static void AddSchedule(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SessionPhases>();
        builder.Services.AddSingleton<Calendar>();
    }

    /// <summary>GET /api/home: what is open or comes next, and the year.</summary>
    public static void MapSchedule(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/home", async (ClaimsPrincipal user, Calendar calendar, CancellationToken cancellation) =>
                TypedResults.Ok(await calendar.HomeAsync(SignedInPerson.Of(user), cancellation)))
            .RequireAuthorization(Policies.SignedIn);
}
