using System.Globalization;
using System.Net.Mail;

namespace CityLeadership.Classroom.Web.Mail.Smtp;

/// <summary>A name and an address that can stand in a header and in an SMTP command: no letter of it ends a line or a bracket.</summary>
/// <param name="Address">ASCII; a domain with other letters is written as its punycode.</param>
internal sealed record Mailbox(string Name, string Address)
{
    private const int LongestAddress = 254;

    private static readonly IdnMapping Idn = new();

    /// <summary>Null: nothing that mail can be sent to.</summary>
    public static Mailbox? Of(string name, string? address)
    {
        if (address is null || !MailAddress.TryCreate(address, out var parsed) || parsed.Address != address)
            return null;

        try
        {
            var ascii = $"{parsed.User}@{Idn.GetAscii(parsed.Host)}";
            return ascii.Length <= LongestAddress && ascii.All(IsPlain) ? new(HeaderText.OneLine(name), ascii) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads <c>Name &lt;address&gt;</c>, or an address alone.</summary>
    public static Mailbox? Parse(string? text) =>
        MailAddress.TryCreate(text, out var parsed) ? Of(parsed.DisplayName, parsed.Address) : null;

    private static bool IsPlain(char letter) => letter is > ' ' and < (char)127 and not ('<' or '>' or '"' or '\\' or ',' or ';' or '(' or ')');
}
