using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Webhooks;

internal static class WebhookRefusals
{
    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That is not a webhook.",
        "Reload the page and try again.");

    public static Refusal BadAddress { get; } = new(
        StatusCodes.Status400BadRequest, "badAddress",
        "That is no address a webhook can have.",
        "Write one that begins with https:// and leads to a system on the internet.");

    public static Refusal NoEvents { get; } = new(
        StatusCodes.Status400BadRequest, "noEvents",
        "A webhook needs at least one thing it is told of, and only things there are.",
        "Choose one or more of those on the page.");

    public static Refusal TooMany { get; } = new(
        StatusCodes.Status409Conflict, "tooManyWebhooks",
        "Your programme has ten webhooks already.",
        "Remove one that is not needed any more.");

    public static Refusal NoSuchWebhook { get; } = new(
        StatusCodes.Status404NotFound, "noSuchWebhook",
        "Your programme has no such webhook.",
        "Reload the page and choose one there.");

    public static Refusal NoSuchMessage { get; } = new(
        StatusCodes.Status404NotFound, "noSuchMessage",
        "This webhook was told nothing like that, or it is gone after ninety days.",
        "Reload the page and choose one there.");

    public static Refusal UnderWay { get; } = new(
        StatusCodes.Status409Conflict, "messageUnderWay",
        "This message is on its way already.",
        "Reload the page to see how it stands.");
}
