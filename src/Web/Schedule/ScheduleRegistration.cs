using System.Security.Claims;
using CityLeadership.Classroom.Web.Schedule.Desk;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Schedule;

public static class ScheduleRegistration
{
    public static void AddSchedule(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SessionPhases>();
        builder.Services.AddSingleton<Calendar>();
        builder.Services.AddSingleton<OpenedSessions>();
        builder.Services.AddSingleton<YearReading>();
        builder.Services.AddSingleton<SeriesDesk>();
        builder.Services.AddSingleton<SessionDesk>();
    }

    /// <summary>
    /// GET /api/home: what is open or comes next, and the year. For staff: /api/schedule to read and plan the year.
    /// </summary>
    public static void MapSchedule(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/home", async (ClaimsPrincipal user, Calendar calendar, CancellationToken cancellation) =>
                TypedResults.Ok(await calendar.HomeAsync(SignedInPerson.Of(user), cancellation)))
            .RequireAuthorization(Policies.SignedIn);
        ScheduleEndpoints.Map(app);
    }
}
