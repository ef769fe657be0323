using System.Globalization;

namespace CityLeadership.Classroom.Web.Privacy.Export;

internal static class Cell
{
    /// <summary>As people and programs read it alike: instants in UTC, yes and no, plain numbers.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        DateTimeOffset at => at.UtcDateTime.ToString("u", CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
