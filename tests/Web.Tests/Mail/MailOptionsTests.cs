using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Mail.Smtp;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Extensions.Options;

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

    [Fact]
    public async Task A_server_that_cannot_seal_the_way_is_told_nothing()
    {
        await using var office = new PostOffice();
        var options = new MailOptions { Host = "127.0.0.1", Port = office.Port, From = "us@example.org", User = "us", Password = "secret", Timeout = TimeSpan.FromSeconds(10) };
        var server = new SmtpServer(Options.Create(options), TimeProvider.System);
        var mail = new MimeMessage(Mailbox.Parse("us@example.org")!, Mailbox.Of("", "sealed@city.example")!, "id@classroom", TimeProvider.System.GetUtcNow(), "S", "T", "H", null);

        var delivery = await server.SendAsync(mail, _ => Task.FromResult(true), default);

        Assert.Equal(DeliveryEnd.NotReached, delivery.End);
        Assert.Contains("STARTTLS", delivery.Words, StringComparison.Ordinal);
        Assert.Equal(0, office.Asked("sealed@city.example"));
    }

    private static MailOptions Whole() => new()
    {
        Host = "mail.example.org", User = "classroom", Password = "secret", From = "City Leadership <classroom@example.org>",
    };
}
