namespace CityLeadership.Classroom.Web.Data;

/// <summary>How a mail stands. Why there are two steps between waiting and sent, in docs/decisions/mail-once.md.</summary>
public enum MailState
{
    Waiting,

    /// <summary>A host has taken it. Nothing is handed over yet: should the host die, it waits again.</summary>
    Claimed,

    /// <summary>The mail server has all of it but the last word. Should the host die now, nobody knows.</summary>
    HandingOver,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>The mail server will not take it, or was out of reach for too long.</summary>
    Failed,

    /// <summary>It may have been sent. It is not sent again unless staff say so.</summary>
    Unsure,

    /// <summary>There was no reason left to send it.</summary>
    Dropped,
}
