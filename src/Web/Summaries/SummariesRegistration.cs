using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Summaries;

public static class SummariesRegistration
{
    private static readonly Refusal NoSummary = new(
        StatusCodes.Status404NotFound, "noSummary",
        "There is no summary of this class: it has not been taught here, or it is not over yet.",
        "Go to your home page and choose a class there.");

    public static void AddSummaries(this IHostApplicationBuilder builder) => builder.Services.AddSingleton<SummaryShelf>();

    /// <summary>GET /api/sessions/{id}/summary for everyone who was in the class, each as they may see it; summary.csv for hosts.</summary>
    public static void MapSummaries(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sessions/{id}/summary", async (string id, ClaimsPrincipal user, SummaryShelf shelf, CancellationToken cancellation) =>
                await shelf.FindAsync(SignedInPerson.Of(user), id, cancellation) is { } summary ? TypedResults.Ok(summary) : (IResult)NoSummary)
            .RequireAuthorization(Policies.SignedIn);
        app.MapGet("/api/sessions/{id}/summary.csv", async (string id, ClaimsPrincipal user, SummaryShelf shelf, CancellationToken cancellation) =>
                await shelf.FindAsync(SignedInPerson.Of(user), id, cancellation) is { } summary
                    ? TypedResults.File(SummaryCsv.Write(summary), "text/csv; charset=utf-8", $"{summary.Session.Title}.csv")
                    : (IResult)NoSummary)
            .RequireAuthorization(Policies.Host);
    }
}
