using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// Chooses TCP ports for children on 127.0.0.1, above the range from which Linux serves outgoing connections, so that a child
/// started again hours later finds its port still free.
/// </summary>
internal static class FreePort
{
    private const int First = 61_000;
    private const int Last = 65_500;

    public static int Choose()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var port = RandomNumberGenerator.GetInt32(First, Last);
            if (IsFree(port)) return port;
        }

        throw new CannotStartException(
            $"No free TCP port was found on 127.0.0.1 between {First} and {Last}. End what listens there; 'ss -ltn' lists it.");
    }

    private static bool IsFree(int port)
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            probe.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
