using System.Net;
using CityLeadership.Classroom.Web.Mail.Smtp;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>Half a mail server is refused at the start, with every sentence at once.</summary>
internal sealed class MailOptionsCheck(SiteOptions site) : IValidateOptions<MailOptions>
{
    /// <summary>Longer than any mail takes, and shorter than a claim holds.</summary>
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(5);

    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var problems = Always(options).Concat(options.Delivers ? Delivering(options) : Idle(options)).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Always(MailOptions options)
    {
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout)
            yield return "Mail:Timeout is how long one mail may take, up to five minutes; the default is 00:01:00.";
        if (options.RemindBefore < TimeSpan.FromMinutes(15) || options.RemindBefore > TimeSpan.FromDays(14))
            yield return "Mail:RemindBefore is from 00:15:00 to 14.00:00:00; the default is 1.00:00:00, a day.";
    }

    private static IEnumerable<string> Idle(MailOptions options)
    {
        if (options.User is not null || options.Password is not null || options.From is not null)
            yield return "Mail:Host is missing, but other keys of Mail are set. Add the mail server's name, or remove them.";
    }

    private IEnumerable<string> Delivering(MailOptions options)
    {
        if (options.Port is < 1 or > 65535)
            yield return "Mail:Port must be a port from 1 to 65535, such as 587.";
        if (Mailbox.Parse(options.From) is null)
            yield return "Mail:From must be who writes, such as City Leadership <classroom@example.org>.";
        if (string.IsNullOrEmpty(options.User) != string.IsNullOrEmpty(options.Password))
            yield return "Mail:User and Mail:Password go together. Set both, or neither.";
        if (options.Tls == MailTls.None && !IsHere(options.Host!))
            yield return "Mail:Tls is None, but Mail:Host is another machine: links that sign people in would travel readable. Set StartTls or Implicit.";
        if (options.TrustedCertificate is { } file && !File.Exists(file))
            yield return "Mail:TrustedCertificate is no file this host can read. Write the path of a PEM file, or remove the key.";
        if (site.Url is null)
            yield return "Site:Url is missing. Mail needs it for its links: the address people open, such as https://classroom.example.org.";
    }

    private static bool IsHere(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
