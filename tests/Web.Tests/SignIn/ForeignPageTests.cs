using System.Net;
using System.Net.Http.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.SignIn;

[Collection(OneHost.Name)]
public sealed class ForeignPageTests(DemoHost host)
{
    [Theory]
    [InlineData("https://evil.example", null, "1")]
    [InlineData("http://localhost:81", null, "1")]
    [InlineData("null", null, "1")]
    [InlineData(null, "cross-site", "1")]
    [InlineData(null, "same-site", "1")]
    [InlineData(null, "none", "1")]
    [InlineData("http://localhost", "cross-site", "1")]
    [InlineData("http://localhost", "same-origin", null)]
    [InlineData("http://localhost", "same-origin", "0")]
    [InlineData(null, null, "1")]
    public async Task Whatever_changes_something_must_come_from_our_own_page(string? origin, string? site, string? header)
    {
        var link = host.LinkOf(Role.Mayor);
        var browser = await host.SignedInAsync(link);
        foreach (var path in new[] { $"/as/{link.Person}/api/sign-out", $"/as/{link.Person}/api/sign-in", "/api/links/look" })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { key = link.Key }) };
            Add(request, "Origin", origin);
            Add(request, "Sec-Fetch-Site", site);
            Add(request, "X-Classroom", header);
            await browser.SendAsync(request).IsRefusedAsync(HttpStatusCode.Forbidden, "foreignPage");
        }

        await browser.JsonAsync($"/as/{link.Person}/api/me");
    }

    /// <summary>Routes are found whatever the case of their letters: so must the fence be.</summary>
    [Theory]
    [InlineData("API/sign-out")]
    [InlineData("Api/Sign-Out")]
    [InlineData("%61pi/sign-out")]
    [InlineData("/api/sign-out")]
    public async Task Another_spelling_of_an_address_is_no_way_around(string spelling)
    {
        var link = host.LinkOf(Role.Mayor);
        var browser = await host.SignedInAsync(link);

        using var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/as/{link.Person}/{spelling}")
        {
            Content = JsonContent.Create(new { }),
        });

        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed]);
        await browser.JsonAsync($"/as/{link.Person}/api/me");
    }

    [Theory]
    [InlineData("http://localhost", null)]
    [InlineData(null, "same-origin")]
    public async Task Either_of_the_browsers_signs_is_enough(string? origin, string? site)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/links/look")
        {
            Content = JsonContent.Create(new { key = host.LinkOf(Role.Mayor).Key }),
        };
        Add(request, "Origin", origin);
        Add(request, "Sec-Fetch-Site", site);
        Add(request, "X-Classroom", "1");
        using var answer = await host.NewBrowser().SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest, "badRequest")]
    [InlineData("{\"key\":7}", "application/json", HttpStatusCode.BadRequest, "badRequest")]
    public async Task What_cannot_be_read_is_refused_in_words(string body, string type, HttpStatusCode status, string code)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/links/look")
        {
            Content = new StringContent(body, null, type),
            Headers = { { "Origin", Browser.Origin }, { "X-Classroom", "1" } },
        };
        await host.NewBrowser().SendAsync(request).IsRefusedAsync(status, code);
    }

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
            request.Headers.Add(header, value);
    }
}
