namespace CityLeadership.Classroom.Web.Data;

/// <summary>What was done to what is known of people, or of the programme.</summary>
public enum AuditDeed
{
    LookedAt,
    Changed,
    Downloaded,

    /// <summary>Mail, to somebody.</summary>
    Sent,
    Erased,
}
