using System.Globalization;
using System.Text;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>Writes a few pages of plain text as a PDF, in a typeface that every reader has. Letters beyond Latin-1 become question marks.</summary>
internal static class DemoPaper
{
    /// <summary>A4 across, in points.</summary>
    private const int Width = 842;
    private const int Height = 595;

    private const int Margin = 72;
    private const int Size = 23;
    private const int Leading = 34;

    /// <summary>What fits a line at this size.</summary>
    private const int Letters = 66;

    /// <param name="pages">Each with its heading and its paragraphs.</param>
    public static byte[] Write(IReadOnlyList<(string Heading, string[] Paragraphs)> pages)
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, page) => $"{5 + (2 * page)} 0 R"))}] >>",
            Typeface("Times-Roman"),
            Typeface("Times-Bold"),
        ];
        foreach (var (heading, paragraphs) in pages)
        {
            var text = Text(heading, paragraphs);
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Contents {objects.Count + 2} 0 R "
                + "/Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>");
            objects.Add($"<< /Length {text.Length} >>\nstream\n{text}\nendstream");
        }

        return Join(objects);
    }

    private static string Typeface(string name) => $"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>";

    private static string Text(string heading, string[] paragraphs)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"BT /B 36 Tf {Leading} TL {Margin} {Height - Margin - 36} Td ({Escaped(heading)}) Tj T* /R {Size} Tf");
        foreach (var paragraph in paragraphs)
        {
            text.Append(" T*");
            foreach (var line in Lines(paragraph))
                text.Append(CultureInfo.InvariantCulture, $" ({Escaped(line)}) Tj T*");
        }

        return text.Append(" ET").ToString();
    }

    private static IEnumerable<string> Lines(string paragraph)
    {
        var line = "";
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Letters)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);

    private static byte[] Join(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= objects.Count; number++)
        {
            // One byte a letter: places in the text are places in the file.
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
