using System.Globalization;
using System.Text;

namespace CityLeadership.Classroom.Web.Mail.Smtp;

/// <summary>Lines to a mail server and its replies (RFC 5321). Whatever answers there, it can neither fill our memory nor talk for ever.</summary>
internal sealed class SmtpDialogue(Stream stream)
{
    private const int LongestLine = 2000;
    private const int MostLines = 100;

    private readonly byte[] buffer = new byte[4096];
    private int at, filled;

    public Stream Stream => stream;

    /// <summary>Whether the server spoke before it was asked: after STARTTLS that would be somebody else's voice.</summary>
    public bool HasMore => at < filled;

    public async Task<SmtpReply> AskAsync(string line, CancellationToken cancellation)
    {
        await SayAsync(line + "\r\n", cancellation);
        return await HearAsync(cancellation);
    }

    public async Task SayAsync(string text, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <exception cref="IOException">The connection ended, or that is no mail server.</exception>
    public async Task<SmtpReply> HearAsync(CancellationToken cancellation)
    {
        var lines = new List<string>();
        while (lines.Count < MostLines)
        {
            var line = await LineAsync(cancellation);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                throw new IOException("What answers there is no mail server.");

            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
                return new(code, lines);
        }

        throw new IOException("The mail server's answer has no end.");
    }

    private async Task<string> LineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (line.Length <= LongestLine)
        {
            if (at == filled)
            {
                (at, filled) = (0, await stream.ReadAsync(buffer, cancellation));
                if (filled == 0)
                    throw new IOException("The mail server ended the connection.");
            }

            var letter = (char)buffer[at++];
            if (letter == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append(letter is '\r' or '\t' || (letter >= ' ' && letter < 127) ? letter : '?');
        }

        throw new IOException("The mail server's answer has no end.");
    }
}

/// <param name="Lines">Without the number in front.</param>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool IsYes => Code is >= 200 and < 400;

    public bool IsNever => Code is >= 500 and < 600;

    /// <summary>Whether the server offers this, as it said in its greeting.</summary>
    public bool Offers(string word) => Lines.Any(line => line.Split(' ')[0].Equals(word, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => $"{Code} {string.Join(' ', Lines)}";
}
