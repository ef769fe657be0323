using System.Security.Claims;
using CityLeadership.Classroom.Recording.Download;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Recordings.Keeping;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Recordings;

public static class RecordingsRegistration
{
    private const string Vtt = "text/vtt";

    /// <summary>The store itself comes with those who make recordings.</summary>
    public static void AddRecordings(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RecordingShelf>();
        builder.Services.AddSingleton<RecordingViews>();
        builder.Services.AddSingleton<Mp4Download>();
        builder.Services.AddSingleton<RecordingDownloads>();
        builder.Services.AddSingleton<KeepingDesk>();
        builder.Services.AddSingleton<RecordingUpkeep>();
        builder.Services.AddHostedService(services => services.GetRequiredService<RecordingUpkeep>());
    }

    /// <summary>
    /// GET /api/recordings lists them for staff. Under /api/sessions/{id}/recording, for everyone of the class: GET what it is and what
    /// happened when, GET chapters.vtt, GET media/{name} the video, POST watched what one has seen. For staff: GET download, PUT terms, DELETE;
    /// and how long all are kept: GET and PUT /api/recordings/keeping, POST /api/recordings/keeping/preview.
    /// </summary>
    public static void MapRecordings(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/recordings", (ClaimsPrincipal user, RecordingShelf shelf, CancellationToken cancellation) =>
            shelf.ListAsync(SignedInPerson.Of(user), cancellation)).RequireAuthorization(Policies.Staff);
        MapKeeping(app.MapGroup("/api/recordings/keeping").RequireAuthorization(Policies.Staff));

        var recording = app.MapGroup("/api/sessions/{id}/recording").RequireAuthorization(Policies.SignedIn);
        recording.MapGet("", async (string id, ClaimsPrincipal user, RecordingShelf shelf, CancellationToken cancellation) =>
            await shelf.FindAsync(SignedInPerson.Of(user), id, cancellation) is { } found ? TypedResults.Ok(found) : (IResult)RecordingRefusals.NoRecording);
        recording.MapGet("/chapters.vtt", async (string id, ClaimsPrincipal user, RecordingShelf shelf, CancellationToken cancellation) =>
            await shelf.ReadChaptersAsync(SignedInPerson.Of(user), id, cancellation) is { } chapters
                ? TypedResults.Text(chapters, Vtt)
                : (IResult)RecordingRefusals.NoRecording);
        recording.MapGet("/media/{name}", (string id, string name, ClaimsPrincipal user, RecordingShelf shelf, CancellationToken cancellation) =>
            shelf.ReadAsync(SignedInPerson.Of(user), id, name, cancellation));
        recording.MapPost("/watched", (
            string id, WatchedStretch stretch, ClaimsPrincipal user, RecordingViews views, CancellationToken cancellation) =>
            views.WatchAsync(SignedInPerson.Of(user), id, stretch, cancellation));
        recording.MapDelete("", (string id, ClaimsPrincipal user, RecordingShelf shelf, CancellationToken cancellation) =>
            shelf.DeleteAsync(SignedInPerson.Of(user), id, cancellation)).RequireAuthorization(Policies.Staff);
        recording.MapGet("/download", (string id, ClaimsPrincipal user, RecordingDownloads downloads, CancellationToken cancellation) =>
            downloads.ReadAsync(SignedInPerson.Of(user), id, cancellation)).RequireAuthorization(Policies.Staff);
        recording.MapPut("/terms", async (string id, HttpRequest request, ClaimsPrincipal user, KeepingDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<RecordingTermsChange>(cancellation) is { } change
                ? await desk.DecideAsync(SignedInPerson.Of(user), id, change, cancellation)
                : KeepingRefusals.Unreadable).RequireAuthorization(Policies.Staff);
    }

    private static void MapKeeping(RouteGroupBuilder keeping)
    {
        keeping.MapGet("", (ClaimsPrincipal user, KeepingDesk desk, CancellationToken cancellation) => desk.ReadAsync(SignedInPerson.Of(user), cancellation));
        keeping.MapPost("/preview", async (HttpRequest request, ClaimsPrincipal user, KeepingDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<KeepRecordings>(cancellation) is { } keep
                ? await desk.PreviewAsync(SignedInPerson.Of(user), keep, cancellation)
                : KeepingRefusals.Unreadable);
        keeping.MapPut("", async (HttpRequest request, ClaimsPrincipal user, KeepingDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<KeepRecordings>(cancellation) is { } keep
                ? await desk.SetAsync(SignedInPerson.Of(user), keep, cancellation)
                : KeepingRefusals.Unreadable);
    }
}
