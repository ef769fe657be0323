using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// Chooses the one IPv4 address that media uses. It is always given to Janus as an address that exists here: told to use
/// loopback or an unknown interface, Janus says nothing and offers every interface instead.
/// </summary>
internal static class MediaAddress
{
    /// <param name="wanted">An address, an interface's name, or null for the first that is not loopback.</param>
    /// <exception cref="CannotStartException">There is no such address on this machine.</exception>
    public static IPAddress Choose(string? wanted) => Choose(wanted, Here());

    internal static IPAddress Choose(string? wanted, IReadOnlyList<(string Interface, IPAddress Address)> here)
    {
        var usable = here.Where(h => !IPAddress.IsLoopback(h.Address)).ToList();
        if (usable.Count == 0)
        {
            throw new CannotStartException(
                "This machine has no IPv4 address except loopback, so there is no sound or picture. Connect it to a network ('ip address' shows what it has).");
        }

        if (wanted is null) return usable[0].Address;
        return usable.Where(h => h.Interface == wanted || h.Address.ToString() == wanted).Select(h => h.Address).FirstOrDefault()
            ?? throw new CannotStartException(
                $"Calling:Address is {wanted}, but this machine has only {string.Join(", ", usable.Select(h => $"{h.Address} ({h.Interface})"))}. Use one of these, or remove the setting.");
    }

    private static List<(string Interface, IPAddress Address)> Here() =>
    [
        .. from network in NetworkInterface.GetAllNetworkInterfaces()
           where network.OperationalStatus is OperationalStatus.Up or OperationalStatus.Unknown
           from unicast in network.GetIPProperties().UnicastAddresses
           where unicast.Address.AddressFamily == AddressFamily.InterNetwork
           select (network.Name, unicast.Address),
    ];
}
