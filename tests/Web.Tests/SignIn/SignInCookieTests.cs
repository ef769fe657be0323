using System.Net;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.SignIn;

[Collection(OneHost.Name)]
public sealed class SignInCookieTests(DemoHost host)
{
    [Fact]
    public async Task The_cookie_is_for_its_persons_path_and_out_of_reach_of_scripts()
    {
        var link = host.LinkOf(Role.Faculty);
        using var answer = await host.NewBrowser().SignInAsync(link);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains($"path=/as/{link.Person};", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Over_https_the_cookie_is_secure()
    {
        var link = host.LinkOf(Role.Faculty);
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://localhost/as/{link.Person}/api/sign-in")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { key = link.Key }),
            Headers = { { "Origin", "https://localhost" }, { "X-Classroom", "1" } },
        };
        using var answer = await host.NewBrowser().SendAsync(request);
        Assert.Contains("secure", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task One_browser_holds_two_people_and_each_page_stays_its_own_person()
    {
        var (mayor, staff) = (host.LinkOf(Role.Mayor), host.LinkOf(Role.Staff));
        var browser = await host.SignedInAsync(mayor);
        (await browser.SignInAsync(staff)).EnsureSuccessStatusCode();

        foreach (var link in new[] { mayor, staff, mayor })
            Assert.Equal(link.Name, (await browser.JsonAsync($"/as/{link.Person}/api/me")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_cookie_on_another_persons_path_is_nobody()
    {
        var (mine, theirs) = (host.LinkOf(Role.Mayor), host.LinkOf(Role.Staff));
        var browser = await host.SignedInAsync(mine);
        var cookie = browser.Cookies.GetCookieHeader(new Uri($"{Browser.Origin}/as/{mine.Person}/api/me"));
        foreach (var path in new[] { $"/as/{theirs.Person}/api/me", "/api/me" })
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", cookie } } };
            await host.NewBrowser().SendAsync(request).IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        }
    }

    [Fact]
    public async Task Signing_in_always_makes_a_new_sign_in_and_ends_the_one_before()
    {
        var link = host.LinkOf(Role.Mayor, 5);
        var browser = await host.SignedInAsync(link);
        var address = new Uri($"{Browser.Origin}/as/{link.Person}/api/me");
        var planted = browser.Cookies.GetCookieHeader(address);

        (await browser.SignInAsync(link)).EnsureSuccessStatusCode();

        Assert.NotEqual(planted, browser.Cookies.GetCookieHeader(address));
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Cookie", planted } } };
        await host.NewBrowser().SendAsync(request).IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        await browser.JsonAsync($"/as/{link.Person}/api/me");
    }

    [Fact]
    public async Task A_cookie_somebody_made_up_is_nobody()
    {
        var link = host.LinkOf(Role.Mayor);
        var request = new HttpRequestMessage(HttpMethod.Get, $"/as/{link.Person}/api/me") { Headers = { { "Cookie", "classroom=abc" } } };
        await host.NewBrowser().SendAsync(request).IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
    }

    [Fact]
    public async Task Signing_out_ends_this_device_and_no_other()
    {
        var link = host.LinkOf(Role.Mayor, 6);
        var (laptop, phone) = (await host.SignedInAsync(link), await host.SignedInAsync(link));
        var address = new Uri($"{Browser.Origin}/as/{link.Person}/api/me");
        var kept = laptop.Cookies.GetCookieHeader(address);

        using var answer = await laptop.PostAsync($"/as/{link.Person}/api/sign-out");

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Cookie", kept } } };
        await host.NewBrowser().SendAsync(request).IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        await phone.JsonAsync($"/as/{link.Person}/api/me");
    }
}
