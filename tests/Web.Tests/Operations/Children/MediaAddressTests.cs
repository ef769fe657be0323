using System.Net;
using CityLeadership.Classroom.Web.Operations;
using CityLeadership.Classroom.Web.Operations.Children;

namespace CityLeadership.Classroom.Web.Tests.Operations.Children;

public sealed class MediaAddressTests
{
    private static readonly (string Interface, IPAddress Address)[] Here =
        [("lo", IPAddress.Loopback), ("eth0", IPAddress.Parse("192.0.2.7")), ("wlan0", IPAddress.Parse("198.51.100.3"))];

    [Theory]
    [InlineData(null, "192.0.2.7")]
    [InlineData("wlan0", "198.51.100.3")]
    [InlineData("198.51.100.3", "198.51.100.3")]
    public void An_address_of_this_machine_is_found_by_itself_by_name_or_as_given(string? wanted, string chosen) =>
        Assert.Equal(chosen, MediaAddress.Choose(wanted, Here).ToString());

    [Theory]
    [InlineData("203.0.113.9")]
    [InlineData("lo")]
    [InlineData("127.0.0.1")]
    public void Any_other_is_refused_with_those_that_there_are(string wanted)
    {
        var refusal = Assert.Throws<CannotStartException>(() => MediaAddress.Choose(wanted, Here)).Message;

        Assert.Contains("192.0.2.7 (eth0)", refusal);
    }

    [Fact]
    public void A_machine_without_a_network_is_told_to_connect_to_one() =>
        Assert.Contains("Connect it", Assert.Throws<CannotStartException>(() => MediaAddress.Choose(null, Here[..1])).Message);
}
