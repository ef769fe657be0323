namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>A provider of one institution that says nothing of whether it verified an address.</summary>
public sealed class TrustedEmailTests(TrustedEmailTests.TrustingHost host) : IClassFixture<TrustedEmailTests.TrustingHost>
{
    [Fact]
    public async Task Its_silence_is_taken_for_a_yes_and_its_no_for_a_no()
    {
        Assert.Equal("/sign-in/failed/unverified", await host.SignInAsync(claims => claims["email_verified"] = false));
        Assert.Equal("/sign-in/failed/unverified", await host.SignInAsync(claims => claims["email_verified"] = "no"));
        Assert.Equal("/sign-in/failed/unverified", await host.SignInAsync(claims =>
        {
            claims.Remove("email");
            claims.Remove("email_verified");
        }));
        Assert.Equal("/as/dana/", await host.SignInAsync(claims => claims.Remove("email_verified")));
    }

    public sealed class TrustingHost : ForgedHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [.. base.Settings, ("OpenId:TrustEmail", "true")];
    }
}
