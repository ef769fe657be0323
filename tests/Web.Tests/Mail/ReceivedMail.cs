using System.Text;
using System.Text.RegularExpressions;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>A mail as a mailbox reads it.</summary>
/// <param name="Headers">Unfolded, by name.</param>
/// <param name="Parts">What each content type says.</param>
public sealed partial record ReceivedMail(
    string To, string Raw, IReadOnlyDictionary<string, string> Headers, IReadOnlyDictionary<string, string> Parts)
{
    public string Subject => Decoded(Headers["Subject"]);

    public string Text => Parts["text/plain"];

    public string Html => Parts["text/html"];

    public string? Calendar => Parts.GetValueOrDefault("text/calendar");

    /// <summary>The key of its personal link; null: it has none.</summary>
    public string? Key => KeyInIt().Match(Text) is { Success: true, Groups: var groups } ? groups["key"].Value : null;

    /// <summary>Its short code; null: it has none.</summary>
    public string? Code => CodeInIt().Match(Text) is { Success: true, Groups: var groups } ? groups["code"].Value : null;

    public static ReceivedMail Parse(string to, string raw)
    {
        var (head, body) = Split(raw);
        var headers = HeadersOf(head);
        var boundary = "--" + Regex.Match(headers["Content-Type"], "boundary=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["mark"].Value;
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in body.Split(boundary)[1..^1])
        {
            var (partHead, content) = Split(part.TrimStart());
            parts[HeadersOf(partHead)["Content-Type"].Split(';')[0]] = Encoding.UTF8.GetString(Convert.FromBase64String(content));
        }

        return new(to, raw, headers, parts);
    }

    public static string Decoded(string header) => EncodedWord().Replace(
        header.Replace("?= =?", "?==?", StringComparison.Ordinal), word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["word"].Value)));

    private static (string Head, string Body) Split(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return (text[..end], text[(end + 4)..]);
    }

    /// <summary>A header that comes twice is a mistake.</summary>
    private static Dictionary<string, string> HeadersOf(string head) => head.Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n")
        .Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1], StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("/join#(?<key>[\\w-]{27})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyInIt();

    [GeneratedRegex("Your code is (?<code>[0-9]{6})\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeInIt();

    [GeneratedRegex("=\\?utf-8\\?B\\?(?<word>[^?]*)\\?=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();
}
