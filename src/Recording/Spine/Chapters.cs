using System.Globalization;
using System.Text;

namespace CityLeadership.Classroom.Recording.Spine;

/// <summary>A recording's chapters as WebVTT, for players and for download.</summary>
public static class Chapters
{
    /// <summary>
    /// Every part of the class, from its beginning to the next one's; before the first, the title of the class. A chapter shorter
    /// than a second is not one.
    /// </summary>
    /// <param name="title">The class's.</param>
    /// <param name="seconds">The video's length.</param>
    public static string Write(string title, IEnumerable<SpineItem> spine, double seconds)
    {
        List<(double At, string Text)> starts = [(0, title), .. spine.Where(item => item.Kind == SpineKind.Part).Select(part => (part.At, part.Text))];
        var text = new StringBuilder("WEBVTT\n");
        foreach (var (index, start) in starts.Index())
        {
            var end = index + 1 < starts.Count ? starts[index + 1].At : seconds;
            if (end - start.At >= 1)
                text.Append('\n').Append(Time(start.At)).Append(" --> ").Append(Time(end)).Append('\n').Append(Line(start.Text)).Append('\n');
        }

        return text.ToString();
    }

    private static string Time(double second)
    {
        var time = TimeSpan.FromSeconds(second);
        return string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}.{time.Milliseconds:000}");
    }

    /// <summary>An empty line would end the cue, and an arrow or a tag would be one.</summary>
    private static string Line(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
