using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Mail.Smtp;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>The way to the mail server: sealed as it was asked for, or nothing is said on it.</summary>
public sealed class SmtpServerTests : IDisposable
{
    private const string To = "sealed@city.example";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("classroom-smtp-");
    private readonly X509Certificate2 certificate = MakeCertificate();

    [Fact]
    public async Task Under_seal_it_says_who_we_are_and_hands_the_mail_over()
    {
        await using var office = PostOffice.Open(certificate);
        var delivery = await SendAsync(office.Port, trusts: true);

        Assert.Equal((DeliveryEnd.Accepted, 250), (delivery.End, delivery.Code));
        Assert.Equal("\0us\0sécret", office.Introduction);
        Assert.Equal("Words", Assert.Single(office.For(To)).Text);
    }

    [Fact]
    public async Task A_server_that_nobody_vouches_for_is_told_nothing()
    {
        await using var office = PostOffice.Open(certificate);
        IsToldNothing(office, await SendAsync(office.Port, trusts: false), "certificate");
    }

    [Fact]
    public async Task A_server_that_cannot_seal_the_way_is_told_nothing()
    {
        await using var office = PostOffice.Open();
        IsToldNothing(office, await SendAsync(office.Port, trusts: true), "STARTTLS");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_not_reached()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        Assert.Equal(DeliveryEnd.NotReached, (await SendAsync(port, trusts: true)).End);
    }

    public void Dispose()
    {
        certificate.Dispose();
        folder.Delete(recursive: true);
    }

    private static void IsToldNothing(PostOffice office, Delivery delivery, string why)
    {
        Assert.Equal(DeliveryEnd.NotReached, delivery.End);
        Assert.Contains(why, delivery.Words, StringComparison.Ordinal);
        Assert.Null(office.Introduction);
        Assert.Equal(0, office.Asked(To));
    }

    private async Task<Delivery> SendAsync(int port, bool trusts)
    {
        var file = Path.Combine(folder.FullName, "trusted.pem");
        await File.WriteAllTextAsync(file, certificate.ExportCertificatePem());
        var server = new SmtpServer(
            Options.Create(new MailOptions
            {
                Host = "localhost", Port = port, From = "us@example.org", User = "us", Password = "sécret", Timeout = TimeSpan.FromSeconds(20),
                TrustedCertificate = trusts ? file : null,
            }),
            TimeProvider.System);
        var mail = new MimeMessage(
            Mailbox.Parse("us@example.org")!, Mailbox.Of("", To)!, "id@classroom", TimeProvider.System.GetUtcNow(), "Subject", "Words", "<p>Words</p>", null);
        return await server.SendAsync(mail, _ => Task.FromResult(true), default);
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
