using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace CityLeadership.Classroom.Web.Roster;

public static class RosterRegistration
{
    public static void AddRoster(this IHostApplicationBuilder builder) => builder.Services.AddSingleton<RosterDesk>();

    /// <summary>
    /// For staff of the programme: GET /api/roster and /api/roster.csv list its people; POST /api/roster/import takes a CSV file as its
    /// body, and with ?dryRun=true only says what it would do.
    /// </summary>
    public static void MapRoster(this IEndpointRouteBuilder app)
    {
        var roster = app.MapGroup("/api").RequireAuthorization(Policies.Staff);
        roster.MapGet("/roster", async (ClaimsPrincipal user, RosterDesk desk, CancellationToken cancellation) =>
            TypedResults.Ok(await desk.ListAsync(user.Programme(), cancellation)));
        roster.MapGet("/roster.csv", async (ClaimsPrincipal user, RosterDesk desk, CancellationToken cancellation) =>
            TypedResults.File(RosterCsv.Write(await desk.ListAsync(user.Programme(), cancellation)), Spreadsheet.ContentType, "roster.csv"));
        roster.MapPost("/roster/import", (bool? dryRun, HttpContext context, RosterDesk desk, CancellationToken cancellation) =>
            desk.ImportAsync(
                SignedInPerson.Of(context.User), dryRun ?? false, context.Request.ContentLength, context.Request.BodyReader, cancellation))
            .WithMetadata(new RequestSizeLimitAttribute(RosterReader.MostBytes));
    }
}
