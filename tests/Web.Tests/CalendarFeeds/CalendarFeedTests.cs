using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.CalendarFeeds;

/// <summary>A person's private address for calendar programmes, which know no cookies.</summary>
public sealed class CalendarFeedTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task The_address_leads_to_ones_own_year_without_any_key()
    {
        var (link, browser) = await PersonAsync(Role.Mayor, 3);
        var path = await NewAddressAsync(link, browser);
        Assert.Matches(@"^/calendar/[\w-]{27}\.ics$", path);
        Assert.Equal(path, (await browser.JsonAsync(Own(link))).GetProperty("path").GetString());

        using var answer = await host.NewBrowser().GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.Private);
        var expected = await host.InDatabaseAsync(db => db.ScheduledSessions
            .Where(s => (s.Tracks & Tracks.Mayors) != Tracks.None).OrderBy(s => s.StartsAt).Select(s => s.Id).ToListAsync());
        Assert.Equal(expected, Values(text, "UID").Select(uid => uid.Split('@')[0]));
        Assert.All(host.Links.Links, one => Assert.DoesNotContain(one.Key, text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_new_is_answered_with_304_and_a_change_with_a_higher_sequence()
    {
        var (link, browser) = await PersonAsync(Role.SeniorLeader, 4);
        var path = await NewAddressAsync(link, browser);
        using var first = await host.NewBrowser().GetAsync(path);
        var tag = first.Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(path, tag));

        var session = await host.InDatabaseAsync(async db =>
        {
            var last = await db.ScheduledSessions.Where(s => s.Tracks == Tracks.Both).OrderByDescending(s => s.StartsAt).FirstAsync();
            last.CancelledAt = host.Time.GetUtcNow();
            last.Changed(host.Time.GetUtcNow());
            await db.SaveChangesAsync();
            return last;
        });

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(path, tag));
        using var second = await host.NewBrowser().GetAsync(path);
        var events = (await second.Content.ReadAsStringAsync()).Split("BEGIN:VEVENT");
        var changed = events.Single(one => one.Contains(session.Id, StringComparison.Ordinal));
        Assert.Equal(["1"], Values(changed, "SEQUENCE"));
        Assert.Equal(["CANCELLED"], Values(changed, "STATUS"));
    }

    [Fact]
    public async Task A_new_address_ends_the_old_one_and_it_can_be_ended_for_good()
    {
        var (link, browser) = await PersonAsync(Role.Mayor, 5);
        var old = await NewAddressAsync(link, browser);
        var path = await NewAddressAsync(link, browser);

        await host.NewBrowser().GetAsync(old).IsRefusedAsync(HttpStatusCode.NotFound, "notFound");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(path));
        (await browser.SendAsync(HttpMethod.Delete, Own(link))).Dispose();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path));
        Assert.Equal(JsonValueKind.Null, (await browser.JsonAsync(Own(link))).GetProperty("path").ValueKind);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/calendar/guess.ics"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/calendar/{new string('a', 200)}.ics"));
    }

    [Fact]
    public async Task The_database_holds_no_address()
    {
        var (link, browser) = await PersonAsync(Role.Mayor, 6);
        var secret = (await NewAddressAsync(link, browser)).Split('/')[^1].Split('.')[0];

        var feed = await host.InDatabaseAsync(db => db.CalendarFeeds.AsNoTracking().SingleAsync(f => f.PersonId == link.Person));
        Assert.DoesNotContain(secret, feed.SecretHash + feed.Sealed, StringComparison.Ordinal);
    }

    private async Task<(DemoLink Link, Browser Browser)> PersonAsync(Role role, int index)
    {
        var link = host.LinkOf(role, index);
        return (link, await host.SignedInAsync(link));
    }

    private static string Own(DemoLink link) => $"/as/{link.Person}/api/calendar-feed";

    private static async Task<string> NewAddressAsync(DemoLink link, Browser browser)
    {
        using var answer = await browser.PostAsync(Own(link));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("path").GetString()!;
    }

    private async Task<HttpStatusCode> StatusAsync(string path, System.Net.Http.Headers.EntityTagHeaderValue? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        using var answer = await host.NewBrowser().SendAsync(request);
        return answer.StatusCode;
    }

    private static IEnumerable<string> Values(string text, string name) =>
        text.Split("\r\n").Where(line => line.StartsWith(name + ":", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..]);
}
