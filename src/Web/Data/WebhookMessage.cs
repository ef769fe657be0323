namespace CityLeadership.Classroom.Web.Data;

/// <summary>One thing that one webhook is told. It is sent until it arrives; its id stays the same, so that a receiver can tell a double.</summary>
public sealed class WebhookMessage
{
    public required string Id { get; init; }

    public required string WebhookId { get; init; }

    public required WebhookEvent Event { get; init; }

    /// <summary>What brought it about. Unique for a webhook: two hosts that see it make one message.</summary>
    public required string Occasion { get; init; }

    /// <summary>JSON, exactly as it is signed and sent. Ids and no names: whoever may know them asks the API.</summary>
    public required string Body { get; init; }

    public required WebhookState State { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset NextTryAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Which attempt of which host has it; null: none.</summary>
    public string? Claim { get; set; }

    public DateTimeOffset? ClaimedUntil { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>What the receiver answered last, or why it was not reached.</summary>
    public string? Answer { get; set; }
}
