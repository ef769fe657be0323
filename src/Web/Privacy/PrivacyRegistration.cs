using System.Security.Claims;
using CityLeadership.Classroom.Web.Portraits;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Privacy.Erasing;
using CityLeadership.Classroom.Web.Privacy.Export;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace CityLeadership.Classroom.Web.Privacy;

public static class PrivacyRegistration
{
    public static void AddPrivacy(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PersonFile>();
        builder.Services.AddSingleton<PortraitShelf>();
        builder.Services.AddSingleton<OpenClasses>();
        builder.Services.AddSingleton<ErasureDesk>();
        builder.Services.AddSingleton<ErasureWork>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ErasureWork>());
    }

    /// <summary>For oneself, and for staff of everyone: GET /api/people/{id}/data.zip; PUT and DELETE /api/people/{id}/portrait. Its GET is everyone's. For staff: GET and POST /api/people/{id}/erasure.</summary>
    public static void MapPrivacy(this IEndpointRouteBuilder app)
    {
        var person = app.MapGroup("/api/people/{id}").RequireAuthorization(Policies.SignedIn);
        person.MapGet("/data.zip", (string id, ClaimsPrincipal user, PersonFile file, CancellationToken cancellation) =>
            file.MakeAsync(SignedInPerson.Of(user), id, cancellation));
        person.MapGet("/portrait", (string id, HttpContext context, PortraitShelf shelf, CancellationToken cancellation) =>
            shelf.ReadAsync(context.User.Programme(), id, context.Response, cancellation));
        person.MapPut("/portrait", (string id, HttpContext context, PortraitShelf shelf, CancellationToken cancellation) =>
                shelf.SaveAsync(SignedInPerson.Of(context.User), id, context.Request, cancellation))
            .WithMetadata(new RequestSizeLimitAttribute(PortraitShelf.MostBytes * 2));
        person.MapDelete("/portrait", (string id, ClaimsPrincipal user, PortraitShelf shelf, CancellationToken cancellation) =>
            shelf.RemoveAsync(SignedInPerson.Of(user), id, cancellation));

        var staff = app.MapGroup("/api/people/{id}/erasure").RequireAuthorization(Policies.Staff);
        staff.MapGet("", (string id, ClaimsPrincipal user, ErasureDesk desk, CancellationToken cancellation) =>
            desk.PreviewAsync(SignedInPerson.Of(user), id, cancellation));
        staff.MapPost("", async (string id, HttpRequest request, ClaimsPrincipal user, ErasureDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<ErasePerson>(cancellation) is { } erase
                ? await desk.BeginAsync(SignedInPerson.Of(user), id, erase, cancellation)
                : ErasureRefusals.Unreadable);
    }
}
