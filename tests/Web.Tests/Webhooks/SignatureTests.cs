using System.Net;
using CityLeadership.Classroom.Web.Webhooks;

namespace CityLeadership.Classroom.Web.Tests.Webhooks;

public sealed class SignatureTests
{
    /// <summary>The example of the Standard Webhooks libraries.</summary>
    [Fact]
    public void It_is_what_their_libraries_check() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        Signature.Of(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}"));

    [Theory]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1::1", true)]
    [InlineData("10.0.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::10.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd12:3456::1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::1", false)]
    public void Only_the_public_internet_is_outside(string address, bool allowed) =>
        Assert.Equal(allowed, new OutsideAddresses(here: false, inside: false).Allows(IPAddress.Parse(address)));

    [Fact]
    public void This_machine_and_its_network_are_let_in_where_that_is_said()
    {
        Assert.True(new OutsideAddresses(here: true, inside: false).Allows(IPAddress.Loopback));
        Assert.False(new OutsideAddresses(here: true, inside: false).Allows(IPAddress.Parse("10.0.0.1")));
        Assert.True(new OutsideAddresses(here: false, inside: true).Allows(IPAddress.Parse("10.0.0.1")));
        Assert.False(new OutsideAddresses(here: false, inside: true).Allows(IPAddress.IPv6Loopback));
    }
}
