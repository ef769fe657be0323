using System.Globalization;
using System.Text;
using CityLeadership.Classroom.Recording.Assemble.Media;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>How somebody is named in the video.</summary>
internal sealed record Named(string Name, string City)
{
    public override string ToString() => City.Length == 0 ? Name : $"{Name}, {City}";
}

/// <summary>
/// Draws names, in any script the machine has letters for. Every text of a class is drawn once: one run of ffmpeg draws all
/// that are new, a second of its video each.
/// </summary>
internal sealed class Words(Ffmpeg ffmpeg, string folder)
{
    private readonly Dictionary<(Size Size, string Text), byte[]> drawn = [];

    /// <summary>What <see cref="PrepareAsync"/> drew.</summary>
    public ReadOnlySpan<byte> Of(Size size, string text) => drawn[(size, text)];

    public async Task PrepareAsync(Size size, IEnumerable<string> texts, CancellationToken cancellation)
    {
        var missing = texts.Distinct(StringComparer.Ordinal).Where(text => !drawn.ContainsKey((size, text))).ToList();
        if (missing.Count == 0) return;
        var script = Path.Combine(folder, "words.ass");
        await File.WriteAllTextAsync(script, Script(size, missing), cancellation);
        var pictures = await ffmpeg.ConvertAsync(
            _ => Task.CompletedTask,
            cancellation,
            "-f", "lavfi", "-i", $"color=c={Canvas.Ground}:s={size.Width}x{size.Height}:r=1", "-vf", $"ass={script}",
            "-frames:v", missing.Count.ToString(CultureInfo.InvariantCulture), "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1");
        for (var index = 0; index < missing.Count; index++)
        {
            drawn[(size, missing[index])] = pictures[(index * size.Bytes)..((index + 1) * size.Bytes)];
        }
    }

    private static string Script(Size size, List<string> texts)
    {
        var letters = size.Height < 200 ? 30 : 64;
        var script = new StringBuilder();
        script.Append(CultureInfo.InvariantCulture, $"""
            [Script Info]
            ScriptType: v4.00+
            PlayResX: {size.Width}
            PlayResY: {size.Height}
            WrapStyle: 0

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Alignment, MarginL, MarginR, MarginV, Encoding
            Style: Default,DejaVu Sans,{letters},&H00F2F0EC,0,5,40,40,0,1

            [Events]
            Format: Start, End, Style, Text

            """);
        for (var index = 0; index < texts.Count; index++)
        {
            script.AppendLine(CultureInfo.InvariantCulture, $"Dialogue: {Time(index)},{Time(index + 1)},Default,{Plain(texts[index])}");
        }

        return script.ToString();
    }

    private static string Time(int second) => TimeSpan.FromSeconds(second).ToString(@"h\:mm\:ss\.ff", CultureInfo.InvariantCulture);

    /// <summary>Names are words, never commands of the subtitle format; lines stay lines.</summary>
    private static string Plain(string text) => string.Concat(text.Select(letter => letter switch
    {
        '{' => "(",
        '}' => ")",
        '\\' => "/",
        '\n' => "\\N",
        _ when char.IsControl(letter) => " ",
        _ => letter.ToString(),
    }));
}
