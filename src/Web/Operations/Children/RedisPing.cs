using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>Asks a Redis on this machine whether it is ours and serves: only ours accepts our password.</summary>
internal static class RedisPing
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static async Task<bool> AnswersAsync(int port, string password, TimeProvider time, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, either.Token);
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"AUTH {password}\r\nPING\r\n"), either.Token);
            return await reader.ReadLineAsync(either.Token) == "+OK" && await reader.ReadLineAsync(either.Token) == "+PONG";
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}
