using System.Globalization;
using System.Text;
using CityLeadership.Classroom.Recording.Assemble.Media;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>
/// Sets text into pictures, in any script the machine has letters for: one run of ffmpeg for as many as there are, a second of
/// its video each.
/// </summary>
internal sealed class Lettering(Ffmpeg ffmpeg, string folder)
{
    /// <summary>Draws pictures of one size.</summary>
    /// <param name="letters">Their height.</param>
    /// <param name="pictures">What stands in each.</param>
    public async Task<IReadOnlyList<byte[]>> DrawAsync(Size size, int letters, IReadOnlyList<IReadOnlyList<Lines>> pictures, CancellationToken cancellation)
    {
        var script = Path.Combine(folder, "words.ass");
        await File.WriteAllTextAsync(script, Script(size, letters, pictures), cancellation);
        var bytes = await ffmpeg.ConvertAsync(
            _ => Task.CompletedTask,
            cancellation,
            "-f", "lavfi", "-i", $"color=c={Canvas.Ground}:s={size.Width}x{size.Height}:r=1", "-vf", $"ass={script}",
            "-frames:v", pictures.Count.ToString(CultureInfo.InvariantCulture), "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1");
        return [.. Enumerable.Range(0, pictures.Count).Select(index => bytes[(index * size.Bytes)..((index + 1) * size.Bytes)])];
    }

    private static string Script(Size size, int letters, IReadOnlyList<IReadOnlyList<Lines>> pictures)
    {
        var script = new StringBuilder();
        script.Append(CultureInfo.InvariantCulture, $"""
            [Script Info]
            ScriptType: v4.00+
            PlayResX: {size.Width}
            PlayResY: {size.Height}
            WrapStyle: 0

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Alignment, MarginL, MarginR, MarginV, Encoding
            Style: Middle,DejaVu Sans,{letters},&H00F2F0EC,0,5,40,40,0,1
            Style: Top,DejaVu Sans,{letters},&H00F2F0EC,0,7,40,40,0,1
            Style: Title,DejaVu Sans,{letters},&H00F2F0EC,1,7,40,40,0,1

            [Events]
            Format: Start, End, Style, MarginL, MarginR, MarginV, Text

            """);
        for (var index = 0; index < pictures.Count; index++)
        {
            foreach (var lines in pictures[index])
            {
                script.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"Dialogue: {Time(index)},{Time(index + 1)},{lines.Style},{lines.Left},{lines.Right},{lines.Top},{Plain(lines.Text)}");
            }
        }

        return script.ToString();
    }

    private static string Time(int second) => TimeSpan.FromSeconds(second).ToString(@"h\:mm\:ss\.ff", CultureInfo.InvariantCulture);

    /// <summary>What people wrote is words, never commands of the subtitle format; lines stay lines.</summary>
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

/// <summary>Lines of text in a picture.</summary>
/// <param name="Left">Pixels that stay free on the left; 0: a margin.</param>
/// <param name="Right">Pixels that stay free on the right; 0: a margin.</param>
/// <param name="Top">Pixels above them, where they begin at the top.</param>
internal sealed record Lines(string Text, LineStyle Style = LineStyle.Middle, int Left = 0, int Right = 0, int Top = 0);

internal enum LineStyle
{
    Middle,
    Top,
    Title,
}
