using System.Globalization;
using System.Text;

namespace CityLeadership.Classroom.Web.CalendarFeeds;

/// <summary>
/// Writes iCalendar content lines (RFC 5545): CRLF at their ends, folded at 75 octets and never within a letter, text escaped.
/// </summary>
internal sealed class CalendarText
{
    /// <summary>In octets, without the line end.</summary>
    private const int LongestLine = 75;

    private readonly StringBuilder text = new();

    /// <summary>A line whose value means what it says: a date, a number, an address.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var letter in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                // A continued line begins with a space, which counts.
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
        return this;
    }

    /// <summary>A line whose value is words.</summary>
    public CalendarText Words(string name, string value) => Line(name, Escaped(value));

    /// <summary>An instant, in UTC.</summary>
    public CalendarText At(string name, DateTimeOffset instant) =>
        Line(name, instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    public override string ToString() => text.ToString();

    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var letter in value.ReplaceLineEndings("\n"))
        {
            if (letter is '\\' or ';' or ',')
                escaped.Append('\\').Append(letter);
            else if (letter == '\n')
                escaped.Append("\\n");
            else if (!char.IsControl(letter))
                escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
