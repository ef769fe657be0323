using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <param name="Events">What it is told of ("session.started").</param>
/// <param name="FailingSince">Since when nothing has arrived; null: the last message did.</param>
/// <param name="DisabledAt">From when it is told nothing; null: it is told.</param>
/// <param name="Waiting">Messages that have not arrived yet.</param>
internal sealed record WebhookAnswer(
    string Id, string Url, IReadOnlyList<string> Events, DateTimeOffset CreatedAt, DateTimeOffset? FailingSince, DateTimeOffset? DisabledAt, int Waiting)
{
    public static WebhookAnswer Of(Webhook webhook, int waiting) => new(
        webhook.Id, webhook.Url, [.. Webhooks.Events.Of(webhook).Select(Webhooks.Events.Name)], webhook.CreatedAt, webhook.FailingSince, webhook.DisabledAt, waiting);
}

/// <param name="Secret">Shown this once: what a receiver checks the signatures with.</param>
internal sealed record NewWebhookAnswer(WebhookAnswer Webhook, string Secret);

/// <param name="NextTryAt">Null where it is not tried again.</param>
/// <param name="Answer">What the receiver answered last, or why it was not reached.</param>
/// <param name="Body">As it is sent.</param>
internal sealed record MessageAnswer(
    string Id, string Event, WebhookState State, DateTimeOffset CreatedAt, DateTimeOffset? NextTryAt, DateTimeOffset? DeliveredAt, int Attempts, string? Answer, string Body);

/// <param name="Events">At least one of them.</param>
internal sealed record AddWebhook(string Url, IReadOnlyList<string> Events);
