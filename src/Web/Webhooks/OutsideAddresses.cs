using System.Net;
using System.Net.Sockets;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>
/// Which addresses a webhook may lead to: those of the public internet, and where it is allowed those of this machine. Otherwise staff could
/// have this host knock at doors inside its own network. Asked when connecting, of the very address that is connected to: a name may lead
/// elsewhere from one moment to the next.
/// </summary>
internal sealed class OutsideAddresses(bool here, bool inside)
{
    private static readonly IPNetwork[] Inside =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/96", "64:ff9b::/96", "100::/64", "2001:db8::/32",
            "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public bool Allows(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IPAddress.IsLoopback(plain) ? here : inside || !Inside.Any(network => network.Contains(plain));
    }

    /// <summary>Connects to an address that is allowed, or not at all.</summary>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var allowed = found.Where(Allows).ToArray();
        if (allowed.Length == 0)
            throw new HttpRequestException("The address leads into this host's own network, which is not allowed.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
