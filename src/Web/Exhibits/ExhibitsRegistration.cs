using System.Security.Claims;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace CityLeadership.Classroom.Web.Exhibits;

public static class ExhibitsRegistration
{
    /// <summary>Above the limit of the largest file: that one is ours to refuse, with a sentence.</summary>
    private const long RequestBytes = 64 * 1024 * 1024;

    public static void AddExhibits(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ExhibitOptions>()
            .BindConfiguration(ExhibitOptions.Section)
            .Validate(o => o.Bytes is > 0 and < RequestBytes, "Exhibits:Bytes is a number of bytes below 64 MiB; the default is 52428800.")
            .ValidateOnStart();
        builder.Services.AddSingleton<ExhibitFiles>();
        builder.Services.AddSingleton<ExhibitShelf>();
        builder.Services.AddSingleton<ExhibitCopies>();
        builder.Services.AddSingleton<ExhibitReading>();
        builder.Services.AddHostedService<ExhibitUpkeep>();
    }

    /// <summary>
    /// Under /api/sessions/{id}/exhibits. For hosts: GET lists, POST ?title= takes a PDF as its body, PUT /{exhibit} renames, DELETE
    /// /{exhibit} removes, POST /{exhibit}/restore brings back. For everyone of the class: GET /{exhibit}/file.
    /// </summary>
    public static void MapExhibits(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sessions/{id}/exhibits/{exhibit}/file", (
            string id, string exhibit, HttpContext context, ExhibitReading reading, CancellationToken cancellation) =>
            reading.ReadAsync(SignedInPerson.Of(context.User), id, exhibit, context.Response, cancellation)).RequireAuthorization(Policies.SignedIn);

        var exhibits = app.MapGroup("/api/sessions/{id}/exhibits").RequireAuthorization(Policies.Host);
        exhibits.MapGet("", (string id, ClaimsPrincipal user, ExhibitShelf shelf, CancellationToken cancellation) =>
            shelf.ListAsync(SignedInPerson.Of(user), id, cancellation));
        exhibits.MapPost("", (string id, string? title, HttpContext context, ExhibitShelf shelf, CancellationToken cancellation) =>
            shelf.AddAsync(SignedInPerson.Of(context.User), id, title, context.Request.Body, cancellation))
            .WithMetadata(new RequestSizeLimitAttribute(RequestBytes));
        exhibits.MapPut("/{exhibit}", (
            string id, string exhibit, RenameExhibit rename, ClaimsPrincipal user, ExhibitShelf shelf, CancellationToken cancellation) =>
            shelf.RenameAsync(SignedInPerson.Of(user), id, exhibit, rename.Title, cancellation));
        exhibits.MapDelete("/{exhibit}", (string id, string exhibit, ClaimsPrincipal user, ExhibitShelf shelf, CancellationToken cancellation) =>
            shelf.RemoveAsync(SignedInPerson.Of(user), id, exhibit, cancellation));
        exhibits.MapPost("/{exhibit}/restore", (string id, string exhibit, ClaimsPrincipal user, ExhibitShelf shelf, CancellationToken cancellation) =>
            shelf.RestoreAsync(SignedInPerson.Of(user), id, exhibit, cancellation));
    }
}
