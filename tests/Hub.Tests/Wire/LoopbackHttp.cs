using System.Net.Sockets;

namespace CityLeadership.Classroom.Wire;

/// <summary>Makes what dials: directly, without a proxy.</summary>
internal static class LoopbackHttp
{
    public static HttpMessageInvoker Create(int? receiveBuffer) => new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                if (receiveBuffer is { } bytes)
                {
                    socket.ReceiveBufferSize = bytes;
                }

                await socket.ConnectAsync(context.DnsEndPoint, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    });
}
