using System.Globalization;
using System.Text.RegularExpressions;
using CityLeadership.Classroom.Web.Data;
using NodaTime;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>
/// One cell of a roster file: cleaned, then judged. What is cleaned stays as it is when it is written and read again, and a
/// cell a spreadsheet would run as a formula is marked by an apostrophe in our files, which reading takes off.
/// </summary>
internal static partial class RosterCell
{
    private const char Mark = '\'';

    /// <summary>U+FFFD: what a byte became that is no UTF-8.</summary>
    private const char Unreadable = '\uFFFD';

    private static readonly Dictionary<string, string> Zones =
        DateTimeZoneProviders.Tzdb.Ids.ToDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    /// <summary>One line, composed (NFC), without spaces around it or a mark before a formula.</summary>
    public static string Clean(string cell)
    {
        var line = Spaces().Replace(cell, " ").Trim().Normalize();
        return IsMarked(line) ? line[1..] : line;
    }

    /// <summary>As it is handed to the writer, which marks formulas itself: a text that only looks marked gets one mark more.</summary>
    public static string Written(string value) => IsMarked(value) ? Mark + value : value;

    /// <summary>What is wrong with any text; null: nothing.</summary>
    public static Fault? Text(string value) =>
        value.Length > Lengths.Text
            ? new($"This is {value.Length} characters long; {Lengths.Text} is the most.", "Shorten it.")
        : value.Contains(Unreadable)
            ? new("Some letters cannot be read: the file was not saved as UTF-8.", "Save it again as “CSV UTF-8” and choose that file.")
        : value.Any(IsHidden)
            ? new("It contains hidden characters that do not belong into a line of text.", "Type it again instead of pasting it.")
        : null;

    public static Fault? Email(string value) =>
        Address().IsMatch(value) && value.Length <= 254 ? null
            : new($"“{value}” is not an e-mail address.", "Write one address, such as name@city.example.");

    public static Fault? Phone(string value) =>
        value.Count(char.IsAsciiDigit) >= 5 && value.All(sign => char.IsAsciiDigit(sign) || " +-.()/x#".Contains(sign, StringComparison.Ordinal))
            ? null
            : new($"“{value}” is not a telephone number.", "Write it with its country, such as +1 617 555 0100; format the column as text so that the spreadsheet leaves it alone.");

    /// <summary>The zone in its own spelling; null: no such zone.</summary>
    public static string? Zone(string value) => Zones.GetValueOrDefault(value);

    /// <summary>The tag in its own spelling ("pt-BR"); null: not one.</summary>
    public static string? Language(string value)
    {
        if (!Tag().IsMatch(value))
            return null;

        var parts = value.Split('-');
        return string.Join('-', parts.Select((part, at) => (at, part.Length) switch
        {
            (0, _) => part.ToLowerInvariant(),
            (_, 2) => part.ToUpperInvariant(),
            (_, 4) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(part.ToLowerInvariant()),
            _ => part.ToLowerInvariant(),
        }));
    }

    private static bool IsMarked(string text) =>
        text.StartsWith(Mark) && text.TrimStart(Mark) is [var first, ..] && first is '=' or '+' or '-' or '@';

    /// <summary>Control characters, byte order marks, and those that turn the direction of what follows.</summary>
    private static bool IsHidden(char sign) =>
        char.IsControl(sign) || sign is '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[^\s@<>,;:""()\[\]\\]{1,64}@[^\s@<>,;:""()\[\]\\.]+(\.[^\s@<>,;:""()\[\]\\.]+)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}

/// <param name="Problem">What is wrong, for a person.</param>
/// <param name="Fix">What to do about it.</param>
internal sealed record Fault(string Problem, string Fix);
