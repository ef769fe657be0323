namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>When a message that did not arrive is tried again: soon at first, then ever more rarely, for about three days.</summary>
internal static class WebhookRetries
{
    /// <summary>A webhook to which nothing arrived for so long is disabled, and staff are told on its page.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(5);

    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
        TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>Null: it was tried often enough.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Delays.Length ? Delays[attempts - 1] : null;
}
