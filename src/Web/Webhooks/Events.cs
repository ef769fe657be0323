using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>What events are called outside: "session.started".</summary>
internal static class Events
{
    private static readonly Dictionary<WebhookEvent, string> Names = new()
    {
        [WebhookEvent.SessionOpened] = "session.opened",
        [WebhookEvent.SessionStarted] = "session.started",
        [WebhookEvent.SessionEnded] = "session.ended",
        [WebhookEvent.AttendanceFinal] = "attendance.final",
        [WebhookEvent.AttendanceCorrected] = "attendance.corrected",
    };

    public static string Name(WebhookEvent what) => Names[what];

    /// <summary>Null: one of them is none.</summary>
    public static IReadOnlyList<WebhookEvent>? Read(IEnumerable<string?> names)
    {
        var found = names.Select(name => Names.Where(pair => pair.Value == name).Select(pair => (WebhookEvent?)pair.Key).SingleOrDefault()).ToList();
        return found.Contains(null) ? null : [.. found.OfType<WebhookEvent>().Distinct().Order()];
    }

    public static string Write(IEnumerable<WebhookEvent> events) => string.Join(' ', events);

    public static IEnumerable<WebhookEvent> Of(Webhook webhook) => webhook.Events.Split(' ').Select(Enum.Parse<WebhookEvent>);
}
