using System.Security.Claims;
using CityLeadership.Classroom.Web.Api.Machines;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail.Desk;
using CityLeadership.Classroom.Web.Mail.Letters;
using CityLeadership.Classroom.Web.Mail.Smtp;
using CityLeadership.Classroom.Web.Operations.Protection;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Mail;

public static class MailRegistration
{
    private const int LargestBody = 4096;

    public static void AddMail(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<MailQueue>();
        builder.Services.AddSingleton<LetterWriting>();
        builder.Services.AddSingleton<SmtpServer>();
        builder.Services.AddSingleton<Reminders>();
        builder.Services.AddSingleton<Invitations>();
        builder.Services.AddSingleton<NewLinks>();
        builder.Services.AddSingleton<CodeMails>();
        builder.Services.AddSingleton<MailDesk>();
        builder.Services.AddSingleton<MailHealth>();
        builder.Services.AddHealthChecks().AddCheck<MailHealth>("mail");
        builder.Services.AddHostedService<MailPlanning>();
        builder.Services.AddHostedService<MailSending>();
    }

    /// <summary>
    /// Under /api/mail, for staff: GET ?state= lists, GET /{id} reads, POST /{id}/again sends again, POST /invitations invites everyone.
    /// For anyone: POST /api/links/new with an e-mail address, which is always answered alike.
    /// </summary>
    public static void MapMail(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/links/new", async (LinkWanted body, NewLinks links, CancellationToken cancellation) =>
        {
            if (NewLinks.Read(body.Email) is not { } email)
                return (IResult)MailRefusals.NoAddress;

            await links.AskAsync(email, cancellation);
            return TypedResults.NoContent();
        }).WithMetadata(new RequestSizeLimitAttribute(LargestBody)).RequireRateLimiting(RateLimits.NewLink);

        var mail = app.MapGroup("/api/mail").RequireAuthorization(Policies.Staff);
        mail.MapGet("", (HttpContext context, MailDesk desk, CancellationToken cancellation, [FromQuery] string[]? state = null) =>
            desk.ListAsync(context.User.Programme(), [.. StatesOf(state)], context.Features.Get<Page>(), cancellation));
        mail.MapGet("/{id}", (string id, ClaimsPrincipal user, MailDesk desk, CancellationToken cancellation) =>
            desk.ReadAsync(user.Programme(), id, cancellation));
        mail.MapPost("/{id}/again", (string id, ClaimsPrincipal user, MailDesk desk, CancellationToken cancellation) =>
            desk.AgainAsync(SignedInPerson.Of(user), id, cancellation));
        mail.MapPost("/invitations", (ClaimsPrincipal user, MailDesk desk, CancellationToken cancellation) =>
            desk.InviteAsync(SignedInPerson.Of(user), cancellation));
    }

    /// <summary>As the answers write them ("failed"); what is none of them asks for nothing.</summary>
    private static IEnumerable<MailState> StatesOf(string[]? words)
    {
        foreach (var word in words ?? [])
        {
            if (Enum.TryParse<MailState>(word, ignoreCase: true, out var state))
                yield return state;
        }
    }

    internal sealed record LinkWanted(string? Email);
}
