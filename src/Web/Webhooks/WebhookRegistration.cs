using System.Security.Claims;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Webhooks;

public static class WebhookRegistration
{
    public static void AddWebhooks(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section);
        builder.Services.AddSingleton(services =>
        {
            var options = services.GetRequiredService<IOptions<WebhookOptions>>().Value;
            return new OutsideAddresses(options.Here ?? builder.Environment.IsDevelopment(), options.Inside);
        });
        builder.Services.AddSingleton<WebhookSecrets>();
        builder.Services.AddSingleton<WebhookCalls>();
        builder.Services.AddSingleton<WebhookQueue>();
        builder.Services.AddSingleton<WebhookNews>();
        builder.Services.AddSingleton<WebhookDesk>();
        builder.Services.AddHostedService<WebhookSending>();
    }

    /// <summary>For staff: GET and POST /api/webhooks, DELETE /{id}, POST /{id}/enable, GET /{id}/messages, POST /{id}/messages/{message}/again.</summary>
    public static void MapWebhooks(this IEndpointRouteBuilder app)
    {
        var webhooks = app.MapGroup("/api/webhooks").RequireAuthorization(Policies.Staff);
        webhooks.MapGet("", (ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) => desk.ListAsync(user.Programme(), cancellation));
        webhooks.MapPost("", async (HttpRequest request, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) =>
                await request.ReadStrictlyAsync<AddWebhook>(cancellation) is { } add
                    ? await desk.AddAsync(SignedInPerson.Of(user), add, cancellation)
                    : WebhookRefusals.Unreadable);
        webhooks.MapDelete("/{id}", (string id, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) =>
                desk.RemoveAsync(user.Programme(), id, cancellation));
        webhooks.MapPost("/{id}/enable", (string id, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) =>
                desk.EnableAsync(user.Programme(), id, cancellation));
        webhooks.MapGet("/{id}/messages", (string id, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) =>
                desk.MessagesAsync(user.Programme(), id, cancellation));
        webhooks.MapPost("/{id}/messages/{message}/again", (string id, string message, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) =>
                desk.AgainAsync(user.Programme(), id, message, cancellation));
    }
}
