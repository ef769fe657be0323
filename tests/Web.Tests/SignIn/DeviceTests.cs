using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.SignIn;

/// <summary>Where somebody is signed in, and ending it.</summary>
public sealed class DeviceTests(DemoHost host) : IClassFixture<DemoHost>
{
    private const string Firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

    [Fact]
    public async Task A_person_sees_each_of_theirs_by_a_plain_name_and_which_is_this_one()
    {
        var link = host.LinkOf(Role.Mayor, 10);
        var (laptop, phone) = (await SignedInAsync(link, Firefox), await SignedInAsync(link, Phone));
        await host.SignedInAsync(host.LinkOf(Role.Mayor, 11));

        var seen = await ListAsync(phone, link);
        Assert.Equal([("Safari on iPhone", true), ("Firefox on Windows", false)], seen.Select(d => (d.GetProperty("name").GetString(), d.GetProperty("isThis").GetBoolean())));
        Assert.All(seen, device => Assert.Equal("link", device.GetProperty("way").GetString()));
        Assert.Equal("Firefox on Windows", (await ListAsync(laptop, link))[0].GetProperty("name").GetString());

        // Nothing else that the browser said is kept.
        Assert.False(await host.InDatabaseAsync(db => db.Devices.AnyAsync(d => d.Name!.Contains("Mozilla"))));
    }

    [Fact]
    public async Task One_that_is_ended_is_signed_out_at_once_and_this_one_stays()
    {
        var link = host.LinkOf(Role.Mayor, 12);
        var (lost, here) = (await host.SignedInAsync(link), await host.SignedInAsync(link));
        await lost.JsonAsync($"/as/{link.Person}/api/me");
        var id = (await ListAsync(here, link))[1].GetProperty("id").GetString();

        Assert.Equal(HttpStatusCode.NoContent, (await here.SendAsync(HttpMethod.Delete, $"/as/{link.Person}/api/devices/{id}")).StatusCode);

        await lost.GetAsync($"/as/{link.Person}/api/me").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        Assert.Single(await ListAsync(here, link));
        await here.SendAsync(HttpMethod.Delete, $"/as/{link.Person}/api/devices/{id}").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchDevice");
    }

    [Fact]
    public async Task Nobody_ends_somebody_elses()
    {
        var (mine, theirs) = (host.LinkOf(Role.Staff), host.LinkOf(Role.Mayor, 13));
        var (me, them) = (await host.SignedInAsync(mine), await host.SignedInAsync(theirs));
        var id = (await ListAsync(them, theirs))[0].GetProperty("id").GetString();

        await me.SendAsync(HttpMethod.Delete, $"/as/{mine.Person}/api/devices/{id}").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchDevice");
        await me.SendAsync(HttpMethod.Delete, $"/as/{theirs.Person}/api/devices/{id}").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");

        await them.JsonAsync($"/as/{theirs.Person}/api/me");
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_of_them_here_too_and_the_link_stays_good()
    {
        var link = host.LinkOf(Role.Mayor, 14);
        var browsers = new[] { await host.SignedInAsync(link), await host.SignedInAsync(link), await host.SignedInAsync(link) };

        using var answer = await browsers[1].SendAsync(HttpMethod.Delete, $"/as/{link.Person}/api/devices");

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(0, browsers[1].Cookies.Count);
        foreach (var browser in browsers)
            await browser.GetAsync($"/as/{link.Person}/api/me").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        Assert.Single(await ListAsync(await host.SignedInAsync(link), link));
    }

    [Fact]
    public async Task Another_site_signs_nobody_out()
    {
        var link = host.LinkOf(Role.Mayor, 16);
        var browser = await host.SignedInAsync(link);
        var id = (await ListAsync(browser, link))[0].GetProperty("id").GetString();
        foreach (var path in new[] { "devices", $"devices/{id}" })
        {
            var request = new HttpRequestMessage(HttpMethod.Delete, $"/as/{link.Person}/api/{path}");
            request.Headers.Add("Origin", "https://evil.example");
            await browser.SendAsync(request).IsRefusedAsync(HttpStatusCode.Forbidden, "foreignPage");
        }

        Assert.Single(await ListAsync(browser, link));
    }

    [Fact]
    public async Task What_has_ended_by_itself_or_with_its_link_is_not_listed()
    {
        var link = host.LinkOf(Role.Mayor, 15);
        await host.SignedInAsync(link);
        var staff = await host.SignedInAsync(host.LinkOf(Role.Staff));
        using var withdrawn = await staff.PostAsync($"/as/{host.LinkOf(Role.Staff).Person}/api/people/{link.Person}/links/withdraw");
        using var made = await staff.PostAsync($"/as/{host.LinkOf(Role.Staff).Person}/api/people/{link.Person}/links");
        var path = JsonDocument.Parse(await made.Content.ReadAsStringAsync()).RootElement.GetProperty("path").GetString()!;

        var browser = host.NewBrowser();
        (await browser.SignInAsync(link.Person, path["/join#".Length..])).EnsureSuccessStatusCode();
        Assert.Single(await ListAsync(browser, link));
    }

    private async Task<Browser> SignedInAsync(DemoLink link, string userAgent)
    {
        var browser = host.NewBrowser();
        browser.UserAgent = userAgent;
        (await browser.SignInAsync(link)).EnsureSuccessStatusCode();
        return browser;
    }

    private static async Task<JsonElement[]> ListAsync(Browser browser, DemoLink link) =>
        [.. (await browser.JsonAsync($"/as/{link.Person}/api/devices")).EnumerateArray()];
}
