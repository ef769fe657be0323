using System.Security.Claims;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.CalendarFeeds;

public static class CalendarFeedsRegistration
{
    public static void AddCalendarFeeds(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<FeedAddresses>();
        builder.Services.AddSingleton<FeedReading>();
    }

    /// <summary>
    /// GET, POST (a new address) and DELETE /api/calendar-feed for oneself; GET /calendar/{secret}.ics for whoever holds the
    /// address. Guessing 160 bits needs no limit of its own, and calendar services read for many people from few addresses.
    /// </summary>
    public static void MapCalendarFeeds(this IEndpointRouteBuilder app)
    {
        var feed = app.MapGroup("/api/calendar-feed").RequireAuthorization(Policies.SignedIn);
        feed.MapGet("", async (ClaimsPrincipal user, FeedAddresses addresses, CancellationToken cancellation) =>
            TypedResults.Ok(new FeedAnswer(await addresses.FindAsync(SignedInPerson.Of(user), cancellation))));
        feed.MapPost("", async (ClaimsPrincipal user, FeedAddresses addresses, CancellationToken cancellation) =>
            TypedResults.Ok(new FeedAnswer(await addresses.RenewAsync(SignedInPerson.Of(user), cancellation))));
        feed.MapDelete("", async (ClaimsPrincipal user, FeedAddresses addresses, CancellationToken cancellation) =>
        {
            await addresses.EndAsync(SignedInPerson.Of(user), cancellation);
            return TypedResults.NoContent();
        });
        app.MapGet("/calendar/{secret}.ics", (string secret, HttpContext context, FeedReading reading, CancellationToken cancellation) =>
            reading.ReadAsync(secret, context, cancellation));
    }
}

/// <param name="Path">To be put after the site's address; null: no feed.</param>
internal sealed record FeedAnswer(string? Path);
