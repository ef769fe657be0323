using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.SignIn;

[Collection(OneHost.Name)]
public sealed class PersonalLinkTests(DemoHost host)
{
    private static readonly DateTimeOffset Later = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_key_has_at_least_128_bits_and_is_not_in_the_database()
    {
        var link = host.LinkOf(Role.Mayor);
        Assert.True(System.Buffers.Text.Base64Url.DecodeFromChars(link.Key).Length * 8 >= 128);

        foreach (var file in Directory.GetFiles(host.Folder, "classroom.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(link.Key, await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Looking_at_a_link_says_whose_it_is_and_uses_nothing_up()
    {
        var link = host.LinkOf(Role.Mayor);
        var before = await host.InDatabaseAsync(db => db.Devices.CountAsync());
        var browser = host.NewBrowser();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await browser.PostAsync("/api/links/look", new { key = link.Key });
            var owner = await answer.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal(link.Name, owner.GetProperty("name").GetString());
            Assert.Equal("mayor", owner.GetProperty("role").GetString());
            Assert.Equal("+1 617 555 0100", owner.GetProperty("programme").GetProperty("phone").GetString());
        }

        Assert.Equal(before, await host.InDatabaseAsync(db => db.Devices.CountAsync()));
        Assert.Equal(0, browser.Cookies.Count);
        (await browser.SignInAsync(link)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_link_signs_in_on_a_second_device_as_well()
    {
        var link = host.LinkOf(Role.Mayor, 1);
        var (laptop, phone) = (await host.SignedInAsync(link), await host.SignedInAsync(link));

        foreach (var browser in new[] { laptop, phone })
            Assert.Equal(link.Person, (await browser.JsonAsync($"/as/{link.Person}/api/me")).GetProperty("person").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task An_unknown_key_is_refused_alike_whether_or_not_the_person_exists(string key)
    {
        var browser = host.NewBrowser();
        await browser.PostAsync("/api/links/look", new { key }).IsRefusedAsync(HttpStatusCode.NotFound, "linkUnknown");
        await browser.SignInAsync(host.LinkOf(Role.Mayor).Person, key).IsRefusedAsync(HttpStatusCode.NotFound, "linkUnknown");
        await browser.SignInAsync("nobody", key).IsRefusedAsync(HttpStatusCode.NotFound, "linkUnknown");
    }

    [Fact]
    public async Task A_key_of_any_length_is_refused_without_being_looked_up()
    {
        await host.NewBrowser().PostAsync("/api/links/look", new { key = new string('a', 3000) })
            .IsRefusedAsync(HttpStatusCode.NotFound, "linkUnknown");
        await host.NewBrowser().PostAsync("/api/links/look", new { }).IsRefusedAsync(HttpStatusCode.NotFound, "linkUnknown");
    }

    [Fact]
    public async Task Somebody_elses_link_does_not_sign_in_on_my_page()
    {
        var (mine, theirs) = (host.LinkOf(Role.Mayor), host.LinkOf(Role.Mayor, 1));
        var browser = host.NewBrowser();
        await browser.SignInAsync(mine.Person, theirs.Key).IsRefusedAsync(HttpStatusCode.Forbidden, "linkForeign");
        await browser.SignInAsync("nobody", theirs.Key).IsRefusedAsync(HttpStatusCode.Forbidden, "linkForeign");
        Assert.Equal(0, browser.Cookies.Count);
    }

    [Fact]
    public async Task An_expired_link_is_refused()
    {
        var link = host.LinkOf(Role.Mayor);
        var key = await Links.IssueAsync("demo", link.Person, host.Time.GetUtcNow().AddSeconds(-1), default);
        await host.NewBrowser().PostAsync("/api/links/look", new { key }).IsRefusedAsync(HttpStatusCode.Gone, "linkExpired");
        await host.NewBrowser().SignInAsync(link.Person, key).IsRefusedAsync(HttpStatusCode.Gone, "linkExpired");
    }

    [Fact]
    public async Task A_sign_in_ends_with_its_link()
    {
        var link = host.LinkOf(Role.Mayor, 2);
        var key = await Links.IssueAsync("demo", link.Person, host.Time.GetUtcNow().AddMinutes(1), default);
        var browser = host.NewBrowser();
        (await browser.SignInAsync(link.Person, key)).EnsureSuccessStatusCode();
        var address = $"/as/{link.Person}/api/me";
        var cookie = browser.Cookies.GetCookieHeader(new Uri(Browser.Origin + address));
        host.Time.Advance(TimeSpan.FromMinutes(2));

        // Sent by hand: a browser lets the cookie go when it expires, somebody who copied it does not.
        var copied = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Cookie", cookie } } };
        await host.NewBrowser().SendAsync(copied).IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
    }

    [Fact]
    public async Task Withdrawing_a_persons_links_refuses_them_and_ends_their_sign_ins()
    {
        var link = host.LinkOf(Role.Mayor, 3);
        var key = await Links.IssueAsync("demo", link.Person, Later, default);
        var theirs = host.NewBrowser();
        (await theirs.SignInAsync(link.Person, key)).EnsureSuccessStatusCode();
        var staff = await host.SignedInAsync(host.LinkOf(Role.Staff));
        var desk = $"/as/{host.LinkOf(Role.Staff).Person}/api/people/{link.Person}/links";

        Assert.Equal(HttpStatusCode.NoContent, (await staff.PostAsync($"{desk}/withdraw")).StatusCode);

        await theirs.GetAsync($"/as/{link.Person}/api/me").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        await host.NewBrowser().SignInAsync(link.Person, key).IsRefusedAsync(HttpStatusCode.Gone, "linkRevoked");

        using var answer = await staff.PostAsync(desk);
        var path = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("path").GetString()!;
        Assert.StartsWith("/join#", path, StringComparison.Ordinal);
        (await theirs.SignInAsync(link.Person, path["/join#".Length..])).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_sign_in_ended_by_another_host_ends_here_within_five_seconds()
    {
        var link = host.LinkOf(Role.Mayor, 4);
        var browser = await host.SignedInAsync(link);
        await browser.JsonAsync($"/as/{link.Person}/api/me");
        var now = host.Time.GetUtcNow();
        await host.InDatabaseAsync(db => db.Devices.Where(d => d.PersonId == link.Person)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.RevokedAt, now)));

        host.Time.Advance(TimeSpan.FromSeconds(5));

        await browser.GetAsync($"/as/{link.Person}/api/me").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
    }

    private PersonalLinks Links => host.Services.GetRequiredService<PersonalLinks>();
}
