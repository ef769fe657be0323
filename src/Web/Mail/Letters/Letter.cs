using System.Net;
using System.Text;

namespace CityLeadership.Classroom.Web.Mail.Letters;

/// <summary>The words of one mail, from which its plain text and its HTML are made, so that they say the same.</summary>
/// <param name="Lines">A paragraph each; the first is what matters.</param>
/// <param name="Button">What its one link is called and where it leads; null: none.</param>
/// <param name="Fine">Below, in small print.</param>
internal sealed record Letter(string Subject, string Greeting, IReadOnlyList<string> Lines, (string Name, string Address)? Button, IReadOnlyList<string> Fine)
{
    // Mail programmes know no style sheets of ours, and nothing may be fetched from anywhere.
    private const string Body = "margin:0;padding:24px;background:#ffffff;color:#16181d;font:16px/1.5 Georgia,'Times New Roman',serif";
    private const string ButtonLook = "display:inline-block;padding:12px 24px;background:#16181d;color:#faf8f4;text-decoration:none;font-family:Arial,sans-serif";
    private const string FineLook = "margin:0 0 8px;color:#5b6069;font-size:14px";

    public string AsText()
    {
        var text = new StringBuilder(Greeting).Append("\n\n");
        foreach (var line in Lines)
            text.Append(line).Append("\n\n");
        if (Button is var (name, address))
            text.Append(name).Append(":\n").Append(address).Append("\n\n");
        return text.AppendJoin("\n", Fine).Append('\n').ToString();
    }

    /// <param name="language">Of the words, as a tag.</param>
    public string AsHtml(string language)
    {
        var html = new StringBuilder($"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{Safe(Subject)}</title></head><body style=\"{Body}\">");
        html.Append($"<p>{Safe(Greeting)}</p>");
        foreach (var line in Lines)
            html.Append($"<p>{Safe(line).Replace("\n", "<br>", StringComparison.Ordinal)}</p>");
        if (Button is var (name, address))
            html.Append($"<p><a href=\"{Safe(address)}\" style=\"{ButtonLook}\">{Safe(name)}</a></p>");
        foreach (var line in Fine)
            html.Append($"<p style=\"{FineLook}\">{Safe(line)}</p>");
        return html.Append("</body></html>").ToString();
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
