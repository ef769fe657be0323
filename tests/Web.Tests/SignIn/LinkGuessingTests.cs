using System.Net;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.SignIn;

public sealed class LinkGuessingTests(LinkGuessingTests.StrictHost host) : IClassFixture<LinkGuessingTests.StrictHost>
{
    [Fact]
    public async Task An_address_that_tries_key_after_key_is_told_to_wait()
    {
        var link = host.LinkOf(Role.Mayor);
        var browser = await host.SignedInAsync(link);
        for (var i = 0; i < 4; i++)
            await browser.SignInAsync(link.Person, $"guess{i}").IsRefusedAsync(HttpStatusCode.NotFound, "linkUnknown");

        await browser.SignInAsync(link.Person, "guess").IsRefusedAsync(HttpStatusCode.TooManyRequests, "tooManyAttempts");
        await browser.PostAsync("/api/links/look", new { key = "guess" }).IsRefusedAsync(HttpStatusCode.TooManyRequests, "tooManyAttempts");
        await browser.JsonAsync($"/as/{link.Person}/api/me");
    }

    public sealed class StrictHost : DemoHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings =>
            [.. base.Settings.Where(setting => setting.Key != "Limits:SignInBurst"), ("Limits:SignInBurst", "5"), ("Limits:SignInsPerMinute", "1")];
    }
}
