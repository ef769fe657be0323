using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>How a mail server treats mail for one address.</summary>
public enum Mood
{
    Takes,

    /// <summary>"Not now."</summary>
    IsBusy,

    /// <summary>"Never."</summary>
    Refuses,

    /// <summary>It does not answer any more once it knows whom the mail is for.</summary>
    FallsSilent,

    /// <summary>It hangs up when the mail begins.</summary>
    HangsUpBefore,

    /// <summary>It takes the whole mail and hangs up without a word.</summary>
    HangsUpAfter,
}

/// <summary>A mail server on loopback, over real sockets, that keeps what it is given and can have a mood for every address.</summary>
public sealed class PostOffice : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<ReceivedMail> received = new();
    private readonly ConcurrentDictionary<string, Mood> moods = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, int> asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly X509Certificate2? seal;
    private Task open = Task.CompletedTask;

    private PostOffice(X509Certificate2? seal) => this.seal = seal;

    /// <summary>An office that is open to this machine.</summary>
    /// <param name="seal">With it the office offers STARTTLS, and takes mail only behind it.</param>
    public static PostOffice Open(X509Certificate2? seal = null)
    {
        var office = new PostOffice(seal);
        office.listener.Start();
        office.open = office.ServeAsync();
        return office;
    }

    /// <summary>What it was told by AUTH PLAIN, decoded.</summary>
    public string? Introduction { get; private set; }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What a host is told so that it sends its mail here.</summary>
    public IReadOnlyList<string> Settings =>
    [
        "--Mail:Host", "127.0.0.1", "--Mail:Port", $"{Port}", "--Mail:Tls", "None", "--Mail:From", "City Leadership <classroom@cityleadership.example>",
    ];

    public void Be(Mood mood, string to) => moods[to] = mood;

    /// <summary>How often mail for this address was offered, taken or not.</summary>
    public int Asked(string to) => asked.GetValueOrDefault(to);

    public IReadOnlyList<ReceivedMail> For(string to) => [.. received.Where(mail => mail.To.Equals(to, StringComparison.OrdinalIgnoreCase))];

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await open;
        closing.Dispose();
    }

    private async Task ServeAsync()
    {
        var visits = new List<Task>();
        try
        {
            while (true)
                visits.Add(VisitAsync(await listener.AcceptTcpClientAsync(closing.Token)));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(visits);
        }
    }

    private async Task VisitAsync(TcpClient client)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        limit.CancelAfter(Longest);
        try
        {
            using (client)
            await using (var stream = client.GetStream())
            {
                await GreetAsync(stream, limit.Token);
                if (await TalkAsync(stream, isSealed: false, limit.Token))
                {
                    await using var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = seal }, limit.Token);
                    await TalkAsync(secure, isSealed: true, limit.Token);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or AuthenticationException)
        {
            // The visitor left, or the office closes.
        }
    }

    private static async Task GreetAsync(Stream stream, CancellationToken cancellation) =>
        await stream.WriteAsync("220-an office for tests\r\n220 ready\r\n"u8.ToArray(), cancellation);

    /// <summary>True: the rest is to be said under seal.</summary>
    private async Task<bool> TalkAsync(Stream stream, bool isSealed, CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        var (to, mood) = ("", Mood.Takes);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            var word = line.Split(' ', ':')[0].ToUpperInvariant();
            if (word == "RCPT")
            {
                to = line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
                mood = moods.GetValueOrDefault(to);
                asked.AddOrUpdate(to, 1, (_, times) => times + 1);
            }

            if (word == "AUTH")
                Introduction = Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[2]));
            if (word == "DATA" && mood == Mood.HangsUpBefore)
                return false;
            if (word == "RCPT" && mood == Mood.FallsSilent)
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);

            await SayAsync(word switch
            {
                "EHLO" => seal is not null && !isSealed ? "250-here\r\n250 STARTTLS" : "250-here\r\n250 8BITMIME",
                "STARTTLS" => "220 go on under seal",
                "MAIL" when seal is not null && !isSealed => "530 not in the open",
                "DATA" => "354 go on",
                "QUIT" => "221 good-bye",
                "RCPT" when mood == Mood.IsBusy => $"451 mailbox of {to} is busy",
                "RCPT" when mood == Mood.Refuses => $"550 no such mailbox {to}",
                _ => "250 yes",
            });
            if (word == "STARTTLS")
                return true;
            if (word == "QUIT")
                return false;
            if (word != "DATA")
                continue;

            var raw = new StringBuilder();
            var text = await reader.ReadLineAsync(cancellation);
            for (; text is not (null or "."); text = await reader.ReadLineAsync(cancellation))
                raw.Append(text.StartsWith("..", StringComparison.Ordinal) ? text[1..] : text).Append("\r\n");
            if (text is null)
                return false; // Whoever sent it ended before its last word.

            received.Enqueue(ReceivedMail.Parse(to, raw.ToString()));
            if (mood == Mood.HangsUpAfter)
                return false;
            await SayAsync("250 taken");
        }

        return false;

        async Task SayAsync(string text) => await stream.WriteAsync(Encoding.ASCII.GetBytes(text + "\r\n"), cancellation);
    }
}
