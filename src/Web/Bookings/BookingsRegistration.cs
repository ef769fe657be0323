using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Bookings.Mayors;
using CityLeadership.Classroom.Web.Bookings.Desk;
using CityLeadership.Classroom.Web.Bookings.Slots;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Bookings;

public static class BookingsRegistration
{
    public static void AddBookings(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SlotList>();
        builder.Services.AddSingleton<SlotDesk>();
        builder.Services.AddSingleton<BookingDesk>();
        builder.Services.AddSingleton<MeetingMatrix>();
    }

    /// <summary>
    /// /api/slots for whoever offers times: GET, POST, POST /{id}/withdraw. /api/meetings for mayors: GET their five, GET
    /// /free/{kind}, POST books, PUT /{id} moves, POST /{id}/cancel; staff do so on behalf. For staff: GET /matrix and /matrix.csv.
    /// </summary>
    public static void MapBookings(this IEndpointRouteBuilder app)
    {
        MapSlots(app.MapGroup("/api/slots").RequireAuthorization(Policies.SignedIn));
        MapMeetings(app.MapGroup("/api/meetings").RequireAuthorization(Policies.SignedIn));
        var staff = app.MapGroup("/api/meetings").RequireAuthorization(Policies.Staff);
        staff.MapGet("/matrix", async (ClaimsPrincipal user, MeetingMatrix matrix, CancellationToken cancellation) =>
            TypedResults.Ok(await matrix.ReadAsync(user.Programme(), cancellation)));
        staff.MapGet("/matrix.csv", async (ClaimsPrincipal user, MeetingMatrix matrix, CancellationToken cancellation) =>
        {
            var read = await matrix.ReadAsync(user.Programme(), cancellation);
            return TypedResults.File(MeetingMatrix.Write(read), Spreadsheet.ContentType, MeetingMatrix.Name(read));
        });
    }

    private static void MapSlots(RouteGroupBuilder slots)
    {
        slots.MapGet("", (ClaimsPrincipal user, SlotDesk desk, CancellationToken cancellation) => desk.ReadAsync(SignedInPerson.Of(user), cancellation));
        slots.MapPost("", async (HttpRequest request, ClaimsPrincipal user, SlotDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<OfferSlots>(cancellation) is { } offer
                ? await desk.OfferAsync(SignedInPerson.Of(user), offer, cancellation)
                : MeetingRefusals.Unreadable);
        slots.MapPost("/{id}/withdraw", (string id, ClaimsPrincipal user, SlotDesk desk, CancellationToken cancellation) =>
            desk.WithdrawAsync(SignedInPerson.Of(user), id, cancellation));
    }

    private static void MapMeetings(RouteGroupBuilder meetings)
    {
        meetings.MapGet("", (ClaimsPrincipal user, BookingDesk desk, CancellationToken cancellation) => desk.ReadAsync(SignedInPerson.Of(user), cancellation));
        meetings.MapGet("/free/{kind}", (string kind, string? mayor, ClaimsPrincipal user, BookingDesk desk, CancellationToken cancellation) =>
            desk.FreeAsync(SignedInPerson.Of(user), kind, mayor, cancellation));
        meetings.MapPost("", async (HttpRequest request, ClaimsPrincipal user, BookingDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<BookMeeting>(cancellation) is { } book
                ? await desk.BookAsync(SignedInPerson.Of(user), book, cancellation)
                : MeetingRefusals.Unreadable);
        meetings.MapPut("/{id}", async (string id, HttpRequest request, ClaimsPrincipal user, BookingDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<MoveMeeting>(cancellation) is { } move
                ? await desk.MoveAsync(SignedInPerson.Of(user), id, move, cancellation)
                : MeetingRefusals.Unreadable);
        meetings.MapPost("/{id}/cancel", async (string id, HttpRequest request, ClaimsPrincipal user, BookingDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<CancelMeeting>(cancellation) is { } cancel
                ? await desk.CancelAsync(SignedInPerson.Of(user), id, cancel, cancellation)
                : MeetingRefusals.Unreadable);
    }
}
