using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Schedule.Desk;

/// <summary>
/// For staff. Every change answers with the whole year as it then is, because moving one session can end another's clash.
/// </summary>
internal static class ScheduleEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var schedule = app.MapGroup("/api/schedule").RequireAuthorization(Policies.Staff);
        schedule.MapGet("", async (ClaimsPrincipal user, YearReading year, CancellationToken cancellation) =>
            TypedResults.Ok(await year.ReadAsync(user.Programme(), cancellation)));
        MapSeries(schedule.MapGroup("/series"));
        MapSessions(schedule.MapGroup("/sessions"));
    }

    private static void MapSeries(RouteGroupBuilder series)
    {
        series.MapPost("/preview", async (HttpRequest request, ClaimsPrincipal user, SeriesDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<PreviewSeries>(cancellation) is { } asked
                ? await desk.PreviewAsync(user.Programme(), asked, cancellation)
                : ScheduleRefusals.Unreadable);
        series.MapPost("", async (HttpRequest request, ClaimsPrincipal user, SeriesDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<MakeSeries>(cancellation) is { } make
                ? await desk.MakeAsync(user.Programme(), make.Rule, cancellation)
                : ScheduleRefusals.Unreadable);
        series.MapPut("/{id}", async (string id, HttpRequest request, ClaimsPrincipal user, SeriesDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<ChangeSeries>(cancellation) is { } change
                ? await desk.ChangeAsync(user.Programme(), id, change, cancellation)
                : ScheduleRefusals.Unreadable);
    }

    private static void MapSessions(RouteGroupBuilder sessions)
    {
        sessions.MapPost("", async (HttpRequest request, ClaimsPrincipal user, SessionDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<AddSession>(cancellation) is { } add
                ? await desk.AddAsync(user.Programme(), add, cancellation)
                : ScheduleRefusals.Unreadable);
        sessions.MapPut("/{id}", async (string id, HttpRequest request, ClaimsPrincipal user, SessionDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<ChangeSession>(cancellation) is { } change
                ? await desk.ChangeAsync(user.Programme(), id, change, cancellation)
                : ScheduleRefusals.Unreadable);
        MapNamed(sessions, "cancel", (desk, programme, id, named, cancellation) => desk.CancelAsync(programme, id, named, cancellation));
        MapNamed(sessions, "bring-back", (desk, programme, id, named, cancellation) => desk.BringBackAsync(programme, id, named, cancellation));
        MapNamed(sessions, "put-back", (desk, programme, id, named, cancellation) => desk.PutBackAsync(programme, id, named, cancellation));
    }

    private static void MapNamed(
        RouteGroupBuilder sessions, string what, Func<SessionDesk, string, string, SessionNamed, CancellationToken, Task<IResult>> change) =>
        sessions.MapPost($"/{{id}}/{what}", async (string id, HttpRequest request, ClaimsPrincipal user, SessionDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<SessionNamed>(cancellation) is { } named
                ? await change(desk, user.Programme(), id, named, cancellation)
                : ScheduleRefusals.Unreadable);
}
