namespace CityLeadership.Classroom.Web.Data;

/// <summary>What another system can be told of.</summary>
public enum WebhookEvent
{
    /// <summary>Doors are open.</summary>
    SessionOpened,
    SessionStarted,
    SessionEnded,

    /// <summary>A class's attendance is measured.</summary>
    AttendanceFinal,

    /// <summary>Staff said otherwise of one person's attendance, or took that back.</summary>
    AttendanceCorrected,
}
