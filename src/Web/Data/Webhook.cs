namespace CityLeadership.Classroom.Web.Data;

/// <summary>An address of somebody's system that is told when something happens in a programme.</summary>
public sealed class Webhook
{
    public required string Id { get; init; }

    public required string ProgrammeId { get; init; }

    public required string Url { get; init; }

    /// <summary>What it is told of: words of <see cref="WebhookEvent"/>, separated by spaces.</summary>
    public required string Events { get; init; }

    /// <summary>The secret that its messages are signed with, sealed with the keys that seal cookies. Shown once.</summary>
    public required string Sealed { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The person who added it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>Since when nothing has arrived; null: the last message did.</summary>
    public DateTimeOffset? FailingSince { get; set; }

    /// <summary>From when it is told nothing: it failed for too long, or said that it wants no more.</summary>
    public DateTimeOffset? DisabledAt { get; set; }
}
