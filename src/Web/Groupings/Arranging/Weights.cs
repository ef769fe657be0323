namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>
/// What each fault of an arrangement costs. One fault of a kind costs more than all faults of the next kind together, for
/// <see cref="Limits.MostPeople"/> people: no repeat is ever saved by a lopsided room.
/// </summary>
internal static class Weights
{
    /// <summary>A room's size, squared: least when all sizes are within one of each other.</summary>
    public const long Size = 1L << 48;

    /// <summary>Two people of a city in one room, when they should not be.</summary>
    public const long City = 1L << 34;

    /// <summary>The people of a role in a room, squared: least when every room has its share.</summary>
    public const long Role = 1L << 18;

    private const int Repeat = 10;
    private const int MostAgain = 9;

    /// <summary>A pair who have met so many times. Of two repeats the rarer one is better, but never two for one.</summary>
    public static long Met(int times) => times == 0 ? 0 : Repeat + Math.Min(times - 1, MostAgain);
}
