using System.Globalization;
using System.Text;

namespace CityLeadership.Classroom.Web.Mail.Smtp;

/// <summary>A mail as it is handed over: the same words as plain text and as HTML, and where there is one, an invitation.</summary>
/// <param name="MessageId">Without brackets.</param>
internal sealed record MimeMessage(
    Mailbox From, Mailbox To, string MessageId, DateTimeOffset Date, string Subject, string Text, string Html, CalendarPart? Calendar)
{
    /// <summary>Base64 has no underscore, so no part can hold it.</summary>
    private const string Boundary = "=_classroom_=";

    /// <summary>ASCII, lines ended by CRLF, none longer than 76 letters or beginning with a full stop.</summary>
    public string Write()
    {
        var mail = new StringBuilder();
        Header("From", HeaderText.Encode(From));
        Header("To", HeaderText.Encode(To));
        Header("Subject", HeaderText.Encode(Subject));
        Header("Date", Date.UtcDateTime.ToString("ddd, d MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture));
        Header("Message-ID", $"<{MessageId}>");
        Header("Auto-Submitted", "auto-generated");
        Header("MIME-Version", "1.0");
        Header("Content-Type", $"multipart/alternative; boundary=\"{Boundary}\"");
        mail.Append("\r\n");
        Part("text/plain; charset=utf-8", Text.ReplaceLineEndings("\r\n"));
        Part("text/html; charset=utf-8", Html);
        if (Calendar is not null)
            Part($"text/calendar; charset=utf-8; method={Calendar.Method}", Calendar.Text);
        mail.Append("--").Append(Boundary).Append("--\r\n");
        return mail.ToString();

        void Header(string name, string value) => mail.Append(name).Append(": ").Append(value).Append("\r\n");

        void Part(string type, string content)
        {
            mail.Append("--").Append(Boundary).Append("\r\n");
            Header("Content-Type", type);
            Header("Content-Transfer-Encoding", "base64");
            mail.Append("\r\n").Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(content), Base64FormattingOptions.InsertLineBreaks)).Append("\r\n");
        }
    }
}

/// <param name="Method">REQUEST or CANCEL: mail programmes read it here as well as in the text.</param>
internal sealed record CalendarPart(string Method, string Text);
