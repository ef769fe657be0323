namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>The provider changes, pretends or is away: each on a host of its own, which knows nothing of it yet.</summary>
public sealed class ProviderLossTests : IAsyncLifetime
{
    private readonly ForgedHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    [Fact]
    public async Task A_key_that_the_provider_changed_is_read_anew()
    {
        Assert.Equal("/as/dana/", await host.SignInAsync());
        host.Provider.ChangeKey();
        Assert.Equal("/as/dana/", await host.SignInAsync());
    }

    [Fact]
    public async Task While_the_provider_is_away_that_is_said_and_links_go_on()
    {
        host.Provider.IsAway = true;
        Assert.Equal("/sign-in/failed/down", await BeginAsync());
        await host.SignedInAsync(host.LinkOf(Session.Role.Staff));

        host.Provider.IsAway = false;
        Assert.Equal("/as/dana/", await host.SignInAsync());
    }

    [Fact]
    public async Task A_configuration_that_names_another_issuer_is_not_believed()
    {
        host.Provider.CallsItself = "https://login.evil.example";
        Assert.Equal("/sign-in/failed/refused", await BeginAsync());
    }

    private async Task<string?> BeginAsync()
    {
        using var answer = await host.NewBrowser().GetAsync("/sign-in/institution");
        return answer.Headers.Location?.ToString();
    }
}
