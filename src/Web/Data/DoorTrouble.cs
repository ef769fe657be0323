namespace CityLeadership.Classroom.Web.Data;

/// <summary>Why a camera or a microphone did not open at the door, in the green room's words.</summary>
public enum DoorTrouble
{
    /// <summary>The person or the browser said no.</summary>
    Denied,

    /// <summary>The operating system does not let the browser.</summary>
    BlockedBySystem,
    Missing,

    /// <summary>Another program has it.</summary>
    Busy,

    /// <summary>The page did not come over HTTPS.</summary>
    Insecure,

    /// <summary>The browser cannot do it at all.</summary>
    Unsupported,
    Failed,
}
