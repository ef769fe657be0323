using CityLeadership.Classroom.Web.Webhooks;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class WebhookOperations
{
    private static readonly Subject Webhooks = new("Webhooks");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Webhooks.Get("/api/webhooks", "readWebhooks", "The systems that are told what happens in the programme").Answers<IReadOnlyList<WebhookAnswer>>(),
        Webhooks.Post("/api/webhooks", "addWebhook", "Tell one more system; its secret is in this answer and shown never again")
            .Takes(new AddWebhook("https://hr.example.org/classroom", ["session.ended", "attendance.final"])).Answers<NewWebhookAnswer>()
            .Refuses(WebhookRefusals.Unreadable, WebhookRefusals.BadAddress, WebhookRefusals.NoEvents, WebhookRefusals.TooMany),
        Webhooks.Delete("/api/webhooks/{id}", "removeWebhook", "Tell a system nothing more, and forget what it was told").Refuses(WebhookRefusals.NoSuchWebhook),
        Webhooks.Post("/api/webhooks/{id}/enable", "enableWebhook", "Tell a system again that was disabled").Refuses(WebhookRefusals.NoSuchWebhook),
        Webhooks.Get("/api/webhooks/{id}/messages", "readWebhookMessages", "What a system was told, the newest first").Answers<IReadOnlyList<MessageAnswer>>()
            .Refuses(WebhookRefusals.NoSuchWebhook),
        Webhooks.Post("/api/webhooks/{id}/messages/{message}/again", "sendWebhookMessageAgain", "Send a message again, under the same id")
            .Refuses(WebhookRefusals.NoSuchMessage, WebhookRefusals.UnderWay),
    ];
}
