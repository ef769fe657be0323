using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Api;

/// <summary>Lists that programs read come in pages, and the pages together are the list.</summary>
[Collection(ApiHost.Name)]
public sealed class PageTests(DemoHost host)
{
    [Theory]
    [InlineData("roster:read", "/roster", null, "person")]
    [InlineData("attendance:read", "/attendance", "people", "person")]
    [InlineData("meetings:read", "/meetings/matrix", "mayors", "person")]
    [InlineData("mail:read", "/mail?state=waiting", "mails", "id")]
    public async Task The_pages_together_are_the_list_in_its_order(string scope, string path, string? list, string name)
    {
        var link = host.LinkOf(Role.Staff);
        var staff = await host.SignedInAsync(link);
        (await staff.PostAsync($"/as/{link.Person}/api/mail/invitations")).Dispose();
        var whole = Names(await staff.JsonAsync($"/as/{link.Person}/api{path}"), list, name);
        var machine = await Machine.WithAsync(host, scope);

        List<string> read = [];
        var next = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=17";
        for (var pages = 0; next is not null; pages++)
        {
            Assert.True(pages < 300);
            using var answer = await machine.GetAsync(next);
            var page = Names(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement, list, name);
            Assert.InRange(page.Count, 1, 17);
            read.AddRange(page);
            next = NextOf(answer);
        }

        // Of what is older than its newest five hundred, a page of ours shows nothing; programs may read on.
        Assert.True(whole.Count > 17);
        Assert.Equal(whole, read.Take(whole.Count));
        Assert.Equal(read.Count, read.Distinct().Count());
        Assert.True(read.Count == whole.Count || whole.Count == 500);
    }

    [Fact]
    public async Task What_is_no_page_is_refused()
    {
        var machine = await Machine.WithAsync(host, "roster:read");
        await machine.GetAsync("/roster?limit=0").IsRefusedAsync(HttpStatusCode.BadRequest, "badPage");
        await machine.GetAsync("/roster?limit=501").IsRefusedAsync(HttpStatusCode.BadRequest, "badPage");
        await machine.GetAsync("/roster?limit=all").IsRefusedAsync(HttpStatusCode.BadRequest, "badPage");
        await machine.GetAsync("/roster?after=bm9ib2R5").IsRefusedAsync(HttpStatusCode.BadRequest, "pageGone");
        await machine.GetAsync("/roster?after=%C3%A9").IsRefusedAsync(HttpStatusCode.BadRequest, "pageGone");
    }

    private static List<string> Names(JsonElement answer, string? list, string name) =>
        [.. (list is null ? answer : answer.GetProperty(list)).EnumerateArray().Select(entry => entry.GetProperty(name).GetString()!)];

    /// <summary>Under /api/v1; null: that was the last.</summary>
    private static string? NextOf(HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues("Link", out var links))
            return null;
        var link = Assert.Single(links);
        Assert.EndsWith(">; rel=\"next\"", link, StringComparison.Ordinal);
        Assert.StartsWith("</api/v1/", link, StringComparison.Ordinal);
        return link["</api/v1".Length..link.IndexOf('>', StringComparison.Ordinal)];
    }
}
