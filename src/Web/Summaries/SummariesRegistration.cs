using System.Security.Claims;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Summaries;

public static class SummariesRegistration
{
    internal static readonly Refusal NoSummary = new(
        StatusCodes.Status404NotFound, "noSummary",
        "There is no summary of this class: it has not been taught here, or it is not over yet.",
        "Go to your home page and choose a class there.");

    public static void AddSummaries(this IHostApplicationBuilder builder) => builder.Services.AddSingleton<SummaryShelf>();

    /// <summary>GET /api/sessions/{id}/summary for everyone who was in the class, each as they may see it; summary.csv and votes.csv (?poll= for one) for hosts;
    /// earlier-calls for the call desk of a host.</summary>
    public static void MapSummaries(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sessions/{id}/summary", async (string id, ClaimsPrincipal user, SummaryShelf shelf, CancellationToken cancellation) =>
                await shelf.FindAsync(SignedInPerson.Of(user), id, cancellation) is { } summary ? TypedResults.Ok(summary) : (IResult)NoSummary)
            .RequireAuthorization(Policies.SignedIn);
        app.MapGet("/api/sessions/{id}/summary.csv", async (string id, ClaimsPrincipal user, SummaryShelf shelf, CancellationToken cancellation) =>
                await shelf.FindAsync(SignedInPerson.Of(user), id, cancellation) is { } summary
                    ? TypedResults.File(SummaryCsv.Write(summary), Spreadsheet.ContentType, SessionFile.Name(summary.Session, "summary"))
                    : (IResult)NoSummary)
            .RequireAuthorization(Policies.Host);
        app.MapGet("/api/sessions/{id}/earlier-calls", async (string id, ClaimsPrincipal user, SummaryShelf shelf, CancellationToken cancellation) =>
                await shelf.FindCallsAsync(user.Programme(), id, cancellation) is { } calls ? TypedResults.Ok(calls) : (IResult)NoSummary)
            .RequireAuthorization(Policies.Host);
        app.MapGet("/api/sessions/{id}/votes.csv", async (
                string id, string? poll, ClaimsPrincipal user, SummaryShelf shelf, CancellationToken cancellation) =>
                await shelf.FindStateAsync(SignedInPerson.Of(user), id, cancellation) is { } taught
                    ? TypedResults.File(
                        VotesCsv.Write(taught.Card, taught.State, poll is null ? null : new PollId(poll)),
                        Spreadsheet.ContentType, SessionFile.Name(taught.Card, "votes"))
                    : (IResult)NoSummary)
            .RequireAuthorization(Policies.Host);
    }
}
