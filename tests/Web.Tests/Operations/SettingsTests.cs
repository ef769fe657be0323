using CityLeadership.Classroom.Web.Operations;
using CityLeadership.Classroom.Web.Operations.Settings;
using Microsoft.Extensions.Configuration;

namespace CityLeadership.Classroom.Web.Tests.Operations;

public sealed class SettingsTests
{
    [Fact]
    public void Nothing_set_is_a_single_host()
    {
        var settings = Read();

        Assert.Equal(Mode.Single, settings.Mode);
        Assert.Equal(CallingEngine.Janus, settings.Calling.Engine);
        Assert.Equal(0, settings.Redis.Port);
    }

    [Fact]
    public void A_half_configured_cluster_is_told_everything_it_misses_at_once()
    {
        var refusal = Refusal(("Mode", "Cluster"), ("Redis:Connection", "redis:6379"), ("Calling:Janus:WebSocket", "wss://janus:8989"));

        Assert.Contains("Database:Connection is missing", refusal);
        Assert.Contains("Calling:Janus:ApiSecret is missing", refusal);
        Assert.Contains("Calling:Janus:AdminKey is missing", refusal);
        Assert.DoesNotContain("Redis:Connection", refusal);
        Assert.DoesNotContain("Calling:Janus:WebSocket", refusal);
    }

    [Fact]
    public void A_whole_cluster_is_accepted()
    {
        var settings = Read(
            ("Mode", "cluster"), ("Redis:Connection", "redis:6379"), ("Database:Connection", "Host=db"),
            ("Calling:Janus:WebSocket", "wss://janus:8989"), ("Calling:Janus:ApiSecret", "a"), ("Calling:Janus:AdminKey", "b"));

        Assert.Equal(Mode.Cluster, settings.Mode);
    }

    [Fact]
    public void A_cluster_without_sound_and_pictures_needs_no_janus() =>
        Assert.Equal(
            CallingEngine.None,
            Read(("Mode", "Cluster"), ("Redis:Connection", "redis:6379"), ("Database:Connection", "Host=db"), ("Calling:Engine", "None")).Calling.Engine);

    [Theory]
    [InlineData("Redis:Connection", "redis:6379")]
    [InlineData("Database:Connection", "Host=db")]
    [InlineData("Calling:Janus:ApiSecret", "a")]
    public void A_single_host_refuses_what_only_a_cluster_uses(string key, string value) =>
        Assert.Contains("belongs to Mode=Cluster", Refusal((key, value)));

    [Theory]
    [InlineData("Redis:Port", "6379")]
    [InlineData("Calling:Address", "10.0.0.5")]
    public void A_cluster_refuses_what_only_a_single_host_uses(string key, string value) =>
        Assert.Contains("belongs to Mode=Single", Refusal(("Mode", "Cluster"), (key, value)));

    [Theory]
    [InlineData("Mode", "Both")]
    [InlineData("Redis:Port", "many")]
    [InlineData("Redis:Port", "70000")]
    [InlineData("Redis:Prot", "6379")]
    [InlineData("Calling:MediaPorts", "20000")]
    [InlineData("Calling:MediaPorts", "20000-20001")]
    [InlineData("Calling:MediaPorts", "80-1000")]
    [InlineData("Calling:PublicAddress", "the office")]
    [InlineData("Site:Url", "classroom.example.org")]
    [InlineData("Site:TrustedProxies:0", "everyone")]
    [InlineData("Limits:RequestBurst", "0")]
    [InlineData("Live:Silense", "00:00:05")]
    [InlineData("Live:Silence", "00:00:01")]
    [InlineData("Live:Beat", "soon")]
    [InlineData("Live:MessagesPerMinute", "0")]
    [InlineData("Live:OutboxBytes", "1024")]
    public void A_wrong_value_or_an_unknown_key_is_named(string key, string value) =>
        Assert.Contains(key.Split(':')[^1] == "0" ? "Site:TrustedProxies" : key.Split(':')[^1], Refusal((key, value)));

    [Theory]
    [InlineData("10.0.0.5")]
    [InlineData("10.0.0.0/8")]
    [InlineData("fd00::/8")]
    public void Addresses_and_networks_can_be_trusted(string proxy) =>
        Assert.Equal([proxy], Read(("Site:TrustedProxies:0", proxy)).Site.TrustedProxies);

    private static string Refusal(params (string Key, string Value)[] keys) =>
        Assert.Throws<CannotStartException>(() => Read(keys)).Message;

    private static HostSettings Read(params (string Key, string Value)[] keys) => HostSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(keys.ToDictionary(k => k.Key, k => (string?)k.Value)).Build());
}
