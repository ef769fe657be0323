using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.Tests.Mail;

public sealed class MailOptionsTests
{
    private static readonly SiteOptions Site = new() { Url = new Uri("https://classroom.example.org") };

    [Fact]
    public void Nothing_set_is_an_outbox_and_a_whole_server_is_accepted()
    {
        Assert.True(new MailOptionsCheck(new SiteOptions()).Validate(null, new MailOptions()).Succeeded);
        Assert.True(new MailOptionsCheck(Site).Validate(null, Whole()).Succeeded);
    }

    [Fact]
    public void What_is_wrong_is_said_all_at_once()
    {
        var options = Whole();
        (options.From, options.Port, options.Password, options.Tls, options.Timeout) = ("City Leadership", 0, null, MailTls.None, TimeSpan.Zero);

        var failures = new MailOptionsCheck(new SiteOptions()).Validate(null, options).Failures!.ToList();

        foreach (var key in new[] { "Mail:From", "Mail:Port", "Mail:Password", "Mail:Tls", "Mail:Timeout", "Site:Url" })
            Assert.Contains(failures, sentence => sentence.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_of_a_server_that_has_no_name_are_a_mistake() =>
        Assert.Contains("Mail:Host", Assert.Single(new MailOptionsCheck(Site).Validate(null, new MailOptions { From = "a@b.example" }).Failures!), StringComparison.Ordinal);

    private static MailOptions Whole() => new()
    {
        Host = "mail.example.org", User = "classroom", Password = "secret", From = "City Leadership <classroom@example.org>",
    };
}
