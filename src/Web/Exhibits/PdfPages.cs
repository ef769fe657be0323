namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>
/// Counts the pages of a PDF without drawing any: the root of its page tree says how many there are. Reads objects only, and
/// steps over streams, texts and remarks.
/// </summary>
internal static class PdfPages
{
    private const int Deepest = 128;

    /// <summary>The largest count of a page tree in this text; 0: it has none. -1: it is not written as a PDF is.</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        var trees = new Stack<(bool Pages, int Count)>();
        var most = 0;
        var last = Word.Other;
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            if (rest[0] <= ' ')
            {
                at++;
                continue;
            }

            var word = Word.Other;
            if (rest.StartsWith("<<"u8))
            {
                if (trees.Count == Deepest)
                    return -1;
                trees.Push(default);
                at += 2;
            }
            else if (rest.StartsWith(">>"u8))
            {
                if (trees.TryPop(out var ended) && ended.Pages)
                    most = Math.Max(most, ended.Count);
                at += 2;
            }
            else if (rest[0] == '/')
            {
                var name = new PdfNames(rest);
                name.Next();
                at += name.End;
                word = name.Current.SequenceEqual("Type"u8) ? Word.Type : name.Current.SequenceEqual("Count"u8) ? Word.Count : Word.Other;
                if (last == Word.Type && name.Current.SequenceEqual("Pages"u8) && trees.TryPop(out var tree))
                    trees.Push(tree with { Pages = true });
            }
            else if (rest[0] is >= (byte)'0' and <= (byte)'9')
            {
                at += Number(rest, out var number);
                if (last == Word.Count && trees.TryPop(out var tree))
                    trees.Push(tree with { Count = number });
            }
            else
            {
                at += Length(rest);
            }

            last = word;
        }

        return most;
    }

    private static int Number(ReadOnlySpan<byte> text, out int number)
    {
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        digits = digits < 0 ? text.Length : digits;
        number = int.TryParse(text[..digits], out var read) ? read : int.MaxValue;
        return digits;
    }

    /// <summary>Of what stands at the beginning and does not matter here.</summary>
    private static int Length(ReadOnlySpan<byte> text) => (char)text[0] switch
    {
        '%' => After(text, text.IndexOfAny((byte)'\r', (byte)'\n'), 1),
        '(' => Text(text),
        '<' => After(text, text.IndexOf((byte)'>'), 1),
        's' when text.StartsWith("stream\r"u8) || text.StartsWith("stream\n"u8) => After(text, text.IndexOf("endstream"u8), "endstream".Length),
        _ => Math.Max(1, Letters(text)),
    };

    private static int Letters(ReadOnlySpan<byte> text)
    {
        var end = 0;
        while (end < text.Length && !PdfNames.IsEnd(text[end]))
            end++;
        return end;
    }

    /// <summary>A text in brackets, which may hold brackets.</summary>
    private static int Text(ReadOnlySpan<byte> text)
    {
        var open = 0;
        for (var at = 0; at < text.Length; at++)
        {
            switch ((char)text[at])
            {
                case '\\':
                    at++;
                    break;
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    return at + 1;
            }
        }

        return text.Length;
    }

    private static int After(ReadOnlySpan<byte> text, int found, int length) => found < 0 ? text.Length : found + length;

    private enum Word
    {
        Other,
        Type,
        Count,
    }
}
