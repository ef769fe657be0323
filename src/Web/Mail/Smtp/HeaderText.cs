using System.Text;

namespace CityLeadership.Classroom.Web.Mail.Smtp;

/// <summary>Words in the headers of a mail (RFC 2047). Whatever a name holds, it stays within its header.</summary>
internal static class HeaderText
{
    /// <summary>An encoded word has at most 75 letters, 12 of which are its frame; base64 makes four of three.</summary>
    private const int BytesAWord = 45;

    private const int LongestPlain = 60;

    /// <summary>Without line ends and other control characters: each becomes a space.</summary>
    public static string OneLine(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)).Trim();

    public static string Encode(string text)
    {
        var line = OneLine(text);
        return line.Length <= LongestPlain && line.All(letter => letter is ' ' or ',' or ':' or '.' or '-' || char.IsAsciiLetterOrDigit(letter))
            ? line
            : string.Join("\r\n ", Words(line).Select(word => $"=?utf-8?B?{Convert.ToBase64String(word)}?="));
    }

    /// <summary>"Name &lt;address&gt;".</summary>
    public static string Encode(Mailbox mailbox) => mailbox.Name.Length == 0
        ? mailbox.Address
        : mailbox.Name.All(letter => letter == ' ' || char.IsAsciiLetterOrDigit(letter)) ? $"{Encode(mailbox.Name)} <{mailbox.Address}>"
        : $"{string.Join("\r\n ", Words(mailbox.Name).Select(word => $"=?utf-8?B?{Convert.ToBase64String(word)}?="))}\r\n <{mailbox.Address}>";

    /// <summary>No letter is cut in two.</summary>
    private static IEnumerable<byte[]> Words(string text)
    {
        var word = new StringBuilder();
        var bytes = 0;
        foreach (var letter in text.EnumerateRunes())
        {
            if (bytes + letter.Utf8SequenceLength > BytesAWord)
            {
                yield return Encoding.UTF8.GetBytes(word.ToString());
                word.Clear();
                bytes = 0;
            }

            word.Append(letter.ToString());
            bytes += letter.Utf8SequenceLength;
        }

        yield return Encoding.UTF8.GetBytes(word.ToString());
    }
}
