using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>Sends what is due, a few at a time, so that one slow receiver holds up only itself.</summary>
internal sealed class WebhookSending(
    WebhookNews news, WebhookQueue queue, WebhookSecrets secrets, WebhookCalls calls, IDbContextFactory<ClassroomDb> databases, TimeProvider time,
    ILogger<WebhookSending> logger) : BackgroundService
{
    private const int AtOnce = 4;
    private const int TidyEvery = 1800;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        for (var round = 0; ; round++)
        {
            try
            {
                await news.QueueAsync(stoppingToken);
                await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => SendDueAsync(stoppingToken)));
                if (round % TidyEvery == 0)
                    await queue.TidyAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                WebhookLog.RoundFailed(logger, failure);
            }

            if (!await timer.WaitForNextTickAsync(stoppingToken))
                return;
        }
    }

    private async Task SendDueAsync(CancellationToken cancellation)
    {
        while (await queue.ClaimAsync(cancellation) is { } message)
            await SendAsync(message, cancellation);
    }

    private async Task SendAsync(WebhookMessage message, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var webhook = await db.Webhooks.AsNoTracking().SingleOrDefaultAsync(w => w.Id == message.WebhookId, cancellation);
        if (webhook is null)
            return;
        if (secrets.Open(webhook.Sealed) is not { } secret)
        {
            await queue.EndAsync(message, arrived: false, wantsNoMore: true, "Its secret cannot be read any more. Remove the webhook and add it again.", CancellationToken.None);
            return;
        }

        var (arrived, wantsNoMore, answer) = await calls.PostAsync(new Uri(webhook.Url), message, secret, cancellation);
        await queue.EndAsync(message, arrived, wantsNoMore, answer, CancellationToken.None);
        WebhookLog.Tried(logger, message.Id, webhook.Id, message.Event, message.Attempts, arrived);
    }
}

internal static partial class WebhookLog
{
    [LoggerMessage(2840, LogLevel.Information, "Message {Message} to webhook {Webhook} ({Event}), attempt {Attempt}: arrived {Arrived}")]
    public static partial void Tried(ILogger logger, string message, string webhook, WebhookEvent @event, int attempt, bool arrived);

    [LoggerMessage(2841, LogLevel.Error, "A round of webhooks failed; the next one comes all the same")]
    public static partial void RoundFailed(ILogger logger, Exception failure);
}
