namespace CityLeadership.Classroom.Web.Data;

/// <summary>What the programme's rule makes of a person's time in one class. Excused leaves the denominator.</summary>
public enum AttendanceStatus
{
    Present,
    Partly,
    Absent,
    Excused,

    /// <summary>Missed, and watched afterwards: staff say so, and it counts like being there.</summary>
    MadeUp,
}
