namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>
/// Every name ("/Type") in a stretch of a PDF, one after another, with its "#4a" written out. It takes the bytes as they come,
/// inside of texts and streams too: what looks like a name there is one more to look at, and none can be hidden.
/// </summary>
internal ref struct PdfNames(ReadOnlySpan<byte> text)
{
    private const int Longest = 32;

    private readonly ReadOnlySpan<byte> _text = text;
    private readonly byte[] _name = new byte[Longest];
    private int _length;

    /// <summary>Without its slash; cut where it is longer than any that matters.</summary>
    public readonly ReadOnlySpan<byte> Current => _name.AsSpan(0, _length);

    /// <summary>Where the text goes on after it.</summary>
    public int End { get; private set; }

    public bool Next()
    {
        var slash = _text[End..].IndexOf((byte)'/');
        if (slash < 0)
        {
            return false;
        }

        End += slash + 1;
        for (_length = 0; End < _text.Length && !IsEnd(_text[End]); End++)
        {
            var letter = _text[End];
            if (letter == '#' && End + 2 < _text.Length && Hex(_text[End + 1]) is >= 0 and var high && Hex(_text[End + 2]) is >= 0 and var low)
            {
                letter = (byte)((high << 4) + low);
                End += 2;
            }

            if (_length == Longest)
                break;
            _name[_length++] = letter;
        }

        return true;
    }

    public static bool IsEnd(byte letter) => letter <= ' ' || "()<>[]{}/%"u8.Contains(letter);

    private static int Hex(byte letter) => (char)letter switch
    {
        >= '0' and <= '9' and var digit => digit - '0',
        >= 'a' and <= 'f' and var digit => digit - 'a' + 10,
        >= 'A' and <= 'F' and var digit => digit - 'A' + 10,
        _ => -1,
    };
}
