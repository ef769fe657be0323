using System.Collections.Immutable;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>Where a board's words stand: its columns side by side, as many points as there is room for.</summary>
internal static class BoardLines
{
    /// <summary>The letters' height.</summary>
    public const int Letters = 24;

    private const int Margin = 28;
    private const int Top = 40;

    /// <summary>Letters are this much narrower than high, on the whole.</summary>
    private const double Width = 0.5;

    public static ImmutableArray<Lines> Of(Shown.Board board, Size size)
    {
        if (board.Text.Length == 0) return [new Lines("The board is still empty.")];
        var columns = board.Text.Split('\f');
        var wide = (size.Width - Margin) / columns.Length;
        return [.. columns.SelectMany((column, index) => Column(column.Split('\n'), index * wide + Margin, size.Width - (index + 1) * wide, wide - Margin, size.Height))];
    }

    private static IEnumerable<Lines> Column(string[] lines, int left, int right, int wide, int height)
    {
        var fit = Math.Max(8, (int)(wide / (Letters * Width)));
        var title = lines[0].Length > 0 ? Rows(lines[0]) + 1 : 0;
        if (title > 0) yield return new Lines(lines[0], LineStyle.Title, left, right, Top);
        var room = (height - 2 * Top) / Letters - title;
        string[] points = [.. lines.Skip(1).Select(line => $"• {line}")];
        var shown = points.Length;
        while (shown > 0 && points.Take(shown).Sum(point => Rows(point) + 1) > room) shown--;
        IEnumerable<string> said = [.. points.Take(shown), .. shown < points.Length ? [$"… and {points.Length - shown} more"] : Array.Empty<string>()];
        yield return new Lines(string.Join("\n\n", said), LineStyle.Top, left, right, Top + title * Letters);

        int Rows(string text) => (text.Length + fit - 1) / fit;
    }
}
