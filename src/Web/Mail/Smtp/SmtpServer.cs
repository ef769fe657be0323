using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Mail.Smtp;

/// <summary>
/// Hands one mail to the mail server. System.Net.Mail cannot tell a mail that was never taken from one whose answer was lost,
/// and on that hangs whether it may be sent again; so these few commands are our own.
/// </summary>
internal sealed class SmtpServer(IOptions<MailOptions> settings, TimeProvider time)
{
    private readonly MailOptions options = settings.Value;

    /// <param name="lastWord">
    /// Asked when all but the last word is over. False: somebody else has this mail. Once it said true, only the server knows.
    /// </param>
    /// <param name="cancellation">Heard until then; not after.</param>
    public async Task<Delivery> SendAsync(MimeMessage mail, Func<CancellationToken, Task<bool>> lastWord, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        var finished = false;
        try
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(options.Host!, options.Port, either.Token);
            var (server, refused) = await GreetAsync(connection.GetStream(), either.Token);
            if (refused is not null)
                return new(DeliveryEnd.NotReached, refused.ToString(), refused.Code);
            if (await OfferAsync(server, mail, either.Token) is { } no)
                return no;
            if (!await lastWord(either.Token))
                return new(DeliveryEnd.Lost, "");

            finished = true;
            var answer = await server.AskAsync(".", limit.Token);
            if (answer.IsYes)
                await PartAsync(server, limit.Token);
            return answer.IsYes ? new(DeliveryEnd.Accepted, answer.ToString(), answer.Code) : Refused(answer);
        }
        catch (Exception failure) when (failure is IOException or SocketException or AuthenticationException or CryptographicException
            || (failure is OperationCanceledException && (finished || !cancellation.IsCancellationRequested)))
        {
            var words = failure is OperationCanceledException ? $"No answer within {options.Timeout.TotalSeconds:0} seconds." : failure.Message;
            return new(finished ? DeliveryEnd.Unknown : DeliveryEnd.NotReached, words);
        }
    }

    /// <summary>Up to where the server knows us.</summary>
    private async Task<(SmtpDialogue Server, SmtpReply? Refused)> GreetAsync(Stream stream, CancellationToken cancellation)
    {
        if (options.Tls == MailTls.Implicit)
            stream = await SealAsync(stream, cancellation);
        var server = new SmtpDialogue(stream);
        var reply = await server.HearAsync(cancellation);
        if (reply.IsYes)
            reply = await server.AskAsync(Hello, cancellation);
        if (reply.IsYes && options.Tls == MailTls.StartTls)
        {
            if (!reply.Offers("STARTTLS"))
                throw new IOException("The mail server does not offer STARTTLS. Set Mail:Tls to what it offers.");

            reply = await server.AskAsync("STARTTLS", cancellation);
            if (server.HasMore)
                throw new IOException("The mail server spoke before the way was sealed.");
            if (!reply.IsYes)
                return (server, reply);

            server = new SmtpDialogue(await SealAsync(server.Stream, cancellation));
            reply = await server.AskAsync(Hello, cancellation);
        }

        if (reply.IsYes && options.User is { Length: > 0 } user)
            reply = await server.AskAsync($"AUTH PLAIN {Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{user}\0{options.Password}"))}", cancellation);
        return (server, reply.IsYes ? null : reply);
    }

    /// <summary>Sender, reader and words. Null: only the last word is missing.</summary>
    private static async Task<Delivery?> OfferAsync(SmtpDialogue server, MimeMessage mail, CancellationToken cancellation)
    {
        var sender = await server.AskAsync($"MAIL FROM:<{mail.From.Address}>", cancellation);
        if (!sender.IsYes)
            return new(DeliveryEnd.NotReached, sender.ToString(), sender.Code); // It refuses us, not this reader.

        foreach (var line in new[] { $"RCPT TO:<{mail.To.Address}>", "DATA" })
        {
            var reply = await server.AskAsync(line, cancellation);
            if (!reply.IsYes)
                return Refused(reply);
        }

        await server.SayAsync(mail.Write(), cancellation);
        return null;
    }

    private static Delivery Refused(SmtpReply reply) => new(reply.IsNever ? DeliveryEnd.Never : DeliveryEnd.NotNow, reply.ToString(), reply.Code);

    private async Task<Stream> SealAsync(Stream stream, CancellationToken cancellation)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = options.Host, CertificateChainPolicy = Trust(options.TrustedCertificate) }, cancellation);
        return secure;
    }

    /// <summary>Null: whom this machine trusts.</summary>
    private static X509ChainPolicy? Trust(string? file)
    {
        if (file is null)
            return null;

        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(file);
        return policy;
    }

    private string Hello => $"EHLO {Mailbox.Parse(options.From)!.Address.Split('@')[1]}";

    /// <summary>The mail is taken; how the parting goes changes nothing.</summary>
    private static async Task PartAsync(SmtpDialogue server, CancellationToken cancellation)
    {
        try
        {
            await server.AskAsync("QUIT", cancellation);
        }
        catch (Exception parting) when (parting is IOException or OperationCanceledException)
        {
            // It is gone already.
        }
    }
}
