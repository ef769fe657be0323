using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Recordings;
using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Recordings;

/// <summary>How much somebody has watched, and what it makes up for.</summary>
[Collection(OneHost.Name)]
public sealed class WatchedTests(DemoHost host)
{
    [Fact]
    public void What_was_watched_twice_counts_once()
    {
        var watched = Watched.Nothing.With(new(100, 160)).With(new(0, 60)).With(new(30, 90)).With(new(160.5, 200));
        Assert.Equal([new(0, 90), new(100, 200)], watched.Stretches.AsEnumerable());
        Assert.Equal(190, watched.Seconds);
        Assert.Equal(watched.Stretches.AsEnumerable(), Watched.Parse(watched.ToString()).Stretches);
    }

    [Fact]
    public async Task Who_was_absent_and_watches_as_much_as_counts_as_being_there_has_made_it_up()
    {
        var recorded = await RecordedClass.InAsync(host);
        var (browser, path) = (await SignedInAsync(recorded.Absent), recorded.PathFor(recorded.Absent));
        Assert.Equal("absent", await StatusAsync(recorded.Session, recorded.Absent));

        await WatchAsync(browser, path, 0, 600, madeUp: false);
        await WatchAsync(browser, path, 0, 500, madeUp: false);
        Assert.Equal("absent", await StatusAsync(recorded.Session, recorded.Absent));
        await WatchAsync(browser, path, 600, 851, madeUp: true);
        await WatchAsync(browser, path, 851, 1000, madeUp: true);

        Assert.Equal("madeUp", await StatusAsync(recorded.Session, recorded.Absent));
        var home = await browser.JsonAsync($"/as/{recorded.Absent}/api/home");
        Assert.Contains(recorded.Session, home.GetProperty("recorded").EnumerateArray().Select(id => id.GetString()));
        var card = home.GetProperty("year").EnumerateArray().Single(card => card.GetProperty("id").GetString() == recorded.Session);
        Assert.Equal(("madeUp", "absent"), (card.GetProperty("mine").GetString(), card.GetProperty("mineMeasured").GetString()));
        var year = await browser.JsonAsync($"/as/{recorded.Absent}/api/people/{recorded.Absent}/attendance");
        Assert.Equal(1000, year.GetProperty("classes").EnumerateArray()
            .Single(one => one.GetProperty("session").GetProperty("id").GetString() == recorded.Session).GetProperty("watched").GetInt32());
        var answer = await browser.JsonAsync(path);
        Assert.Equal(1000, answer.GetProperty("place").GetDouble());
        var stretch = Assert.Single(answer.GetProperty("watched").EnumerateArray());
        Assert.Equal((0, 1000), (stretch.GetProperty("from").GetDouble(), stretch.GetProperty("to").GetDouble()));
    }

    [Fact]
    public async Task Who_was_there_has_nothing_to_make_up_and_what_staff_said_stays()
    {
        var recorded = await RecordedClass.InAsync(host);
        await WatchAsync(await SignedInAsync(recorded.Present), recorded.PathFor(recorded.Present), 0, 600, madeUp: false);
        await WatchAsync(await SignedInAsync(recorded.Present), recorded.PathFor(recorded.Present), 600, 1000, madeUp: false);
        Assert.Equal("present", await StatusAsync(recorded.Session, recorded.Present));

        var staff = host.LinkOf(Role.Staff);
        using var said = await (await host.SignedInAsync(staff)).PostAsync(
            $"/as/{staff.Person}/api/sessions/{recorded.Session}/attendance/{recorded.Absent}/corrections",
            new { status = "excused", reason = "Flood", version = 0 });
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        await WatchAsync(await SignedInAsync(recorded.Absent), recorded.PathFor(recorded.Absent), 0, 600, madeUp: false);
        await WatchAsync(await SignedInAsync(recorded.Absent), recorded.PathFor(recorded.Absent), 600, 1000, madeUp: false);
        Assert.Equal("excused", await StatusAsync(recorded.Session, recorded.Absent));
    }

    [Fact]
    public async Task While_it_grows_nothing_is_made_up()
    {
        var recorded = await RecordedClass.InAsync(host, RecordingState.Capturing);
        await WatchAsync(await SignedInAsync(recorded.Absent), recorded.PathFor(recorded.Absent), 0, 600, madeUp: false);
        await WatchAsync(await SignedInAsync(recorded.Absent), recorded.PathFor(recorded.Absent), 600, 1000, madeUp: false);
        Assert.Equal("absent", await StatusAsync(recorded.Session, recorded.Absent));
    }

    [Fact]
    public async Task Of_tabs_that_report_at_once_nothing_is_lost()
    {
        var recorded = await RecordedClass.InAsync(host);
        var browser = await SignedInAsync(recorded.Absent);
        await Task.WhenAll(new[] { 0, 100, 200, 300 }.Select(async from =>
            (await browser.PostAsync($"{recorded.PathFor(recorded.Absent)}/watched", new { from, to = from + 100 })).EnsureSuccessStatusCode().Dispose()));
        var stretch = Assert.Single((await browser.JsonAsync(recorded.PathFor(recorded.Absent))).GetProperty("watched").EnumerateArray());
        Assert.Equal((0, 400), (stretch.GetProperty("from").GetDouble(), stretch.GetProperty("to").GetDouble()));
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(-1, 10)]
    [InlineData(0, 601)]
    [InlineData(990, 1010)]
    public async Task What_nobody_can_have_watched_is_refused(double from, double to)
    {
        var recorded = await RecordedClass.InAsync(host);
        await (await SignedInAsync(recorded.Absent)).PostAsync($"{recorded.PathFor(recorded.Absent)}/watched", new { from, to })
            .IsRefusedAsync(HttpStatusCode.BadRequest, "badStretch");
    }

    private static async Task WatchAsync(Browser browser, string path, double from, double to, bool madeUp)
    {
        using var answer = await browser.PostAsync($"{path}/watched", new { from, to });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(madeUp, said.RootElement.GetProperty("madeUp").GetBoolean());
    }

    private async Task<string?> StatusAsync(string session, string person) => (await host.BoardAsync(session)).GetProperty("people").EnumerateArray()
        .Single(one => one.GetProperty("person").GetString() == person).GetProperty("status").GetString();

    private Task<Browser> SignedInAsync(string person) => host.SignedInAsync(host.Links.Links.First(link => link.Person == person));
}
