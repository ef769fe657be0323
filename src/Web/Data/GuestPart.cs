namespace CityLeadership.Classroom.Web.Data;

/// <summary>People who go through the year with the mayors and sit in their classes as guests.</summary>
public enum GuestPart
{
    /// <summary>A former mayor.</summary>
    Mentor,

    Coach,

    /// <summary>Works in a city's hall for a season.</summary>
    Fellow,
}
