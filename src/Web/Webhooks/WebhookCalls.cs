using System.Globalization;
using System.Net;
using System.Net.Mime;
using System.Net.Sockets;
using System.Text;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>Hands one message to its receiver. It follows no redirect, reads nothing of the answer but its status, and waits a quarter of a minute.</summary>
internal sealed class WebhookCalls(OutsideAddresses addresses, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectCallback = addresses.ConnectAsync,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
    });

    /// <returns>Whether it arrived; whether the receiver is gone for good; and in words what it answered.</returns>
    public async Task<(bool Arrived, bool WantsNoMore, string Answer)> PostAsync(Uri url, WebhookMessage message, string secret, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new StringContent(message.Body, Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", Signature.Seconds(now));
        request.Headers.Add("webhook-signature", Signature.Of(secret, message.Id, now, message.Body));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return (answer.IsSuccessStatusCode, answer.StatusCode == HttpStatusCode.Gone, string.Create(CultureInfo.InvariantCulture, $"It answered {(int)answer.StatusCode}."));
        }
        catch (OperationCanceledException)
        {
            return (false, false, cancellation.IsCancellationRequested ? "This host ended while it was sent." : $"It did not answer within {Longest.TotalSeconds:0} seconds.");
        }
        catch (HttpRequestException failure)
        {
            return (false, false, failure.InnerException is SocketException or null ? failure.Message : $"{failure.Message} {failure.InnerException.Message}");
        }
    }

    public void Dispose() => http.Dispose();
}
