namespace CityLeadership.Classroom.Web.Groupings.Arranging;

internal static class Limits
{
    /// <summary>More than any class; the weights of <see cref="Weights"/> hold up to here.</summary>
    public const int MostPeople = 200;

    /// <summary>As many as a class can open.</summary>
    public const int MostRooms = 40;
}
