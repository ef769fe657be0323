namespace CityLeadership.Classroom.Web.Data;

/// <summary>How a message to a webhook stands.</summary>
public enum WebhookState
{
    Waiting,

    /// <summary>A host is sending it. Should the host die, it waits again: a receiver tells a double by its id.</summary>
    Claimed,

    /// <summary>The receiver said that it has it.</summary>
    Delivered,

    /// <summary>It was tried often enough, or the webhook is disabled.</summary>
    Failed,
}
