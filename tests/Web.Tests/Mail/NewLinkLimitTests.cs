using System.Net;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Mail;

public sealed class NewLinkLimitTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task Who_asks_for_address_after_address_is_told_to_wait()
    {
        for (var i = 0; i < 30; i++)
            Assert.Equal(HttpStatusCode.NoContent, (await host.NewBrowser().PostAsync("/api/links/new", new { email = $"guess{i}@city.example" })).StatusCode);
        await host.NewBrowser().PostAsync("/api/links/new", new { email = "guess@city.example" }).IsRefusedAsync(HttpStatusCode.TooManyRequests, "tooManyAttempts");
    }
}
