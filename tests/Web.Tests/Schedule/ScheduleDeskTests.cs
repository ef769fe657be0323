using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Schedule;

/// <summary>Staff plan a year over the API.</summary>
public sealed class ScheduleDeskTests(DemoHost host) : IClassFixture<DemoHost>
{
    private string Path => $"/as/{host.LinkOf(Role.Staff).Person}/api/schedule";

    [Fact]
    public async Task A_series_is_previewed_then_made_then_changed_around_what_was_moved()
    {
        var staff = await StaffAsync();
        var rule = Rule("2031-01-16T09:00");
        var preview = await OkAsync(staff.PostAsync($"{Path}/series/preview", new { series = (string?)null, rule }));
        Assert.Equal(["new", "new", "new"], Changes(preview));
        Assert.DoesNotContain((await staff.JsonAsync(Path)).GetProperty("sessions").EnumerateArray(), Year(2031));

        var made = await OkAsync(staff.PostAsync($"{Path}/series", new { rule }));
        var series = made.GetProperty("series").EnumerateArray().Last();
        var classes = Of(made, series);
        Assert.Equal(["2031-01-16T09:00", "2031-02-27T09:00", "2031-04-10T09:00"], classes.Select(Start));
        Assert.Equal([1, 2, 3], classes.Select(one => one.GetProperty("number").GetInt32() - series.GetProperty("firstNumber").GetInt32() + 1));

        var moved = Of(await OkAsync(MoveAsync(staff, classes[1], "2031-03-06T09:00")), series)[1];
        Assert.Equal(classes[1].GetProperty("startsAt").GetDateTimeOffset(), moved.GetProperty("ruledAt").GetDateTimeOffset());
        var id = series.GetProperty("id").GetString();
        var later = Rule("2031-01-16T10:00");
        Assert.Equal(["changes", "moved", "changes"], Changes(await OkAsync(staff.PostAsync($"{Path}/series/preview", new { series = id, rule = later }))));
        var changed = await OkAsync(staff.SendAsync(HttpMethod.Put, $"{Path}/series/{id}", new { version = 1, rule = later }));
        Assert.Equal(["2031-01-16T10:00", "2031-03-06T09:00", "2031-04-10T10:00"], Of(changed, series).Select(Start));

        await staff.SendAsync(HttpMethod.Put, $"{Path}/series/{id}", new { version = 1, rule }).IsRefusedAsync(HttpStatusCode.Conflict, "scheduleChanged");
        var back = await OkAsync(staff.PostAsync($"{Path}/sessions/{Id(moved)}/put-back", new { revision = 1 }));
        Assert.Equal("2031-02-27T10:00", Start(Of(back, series)[1]));
        Assert.Equal(JsonValueKind.Null, Of(back, series)[1].GetProperty("ruledAt").ValueKind);
    }

    [Fact]
    public async Task A_class_is_cancelled_and_brought_back_and_stays_on_the_calendar()
    {
        var staff = await StaffAsync();
        var session = await AddAsync(staff, "Extra", "2032-05-06T09:00");

        var cancelled = One(await OkAsync(staff.PostAsync($"{Path}/sessions/{Id(session)}/cancel", new { revision = 0 })), session);
        Assert.True(cancelled.GetProperty("cancelled").GetBoolean());
        var mayor = host.LinkOf(Role.Mayor);
        var home = await (await host.SignedInAsync(mayor)).JsonAsync($"/as/{mayor.Person}/api/home");
        Assert.Equal("cancelled", home.GetProperty("year").EnumerateArray().Single(card => Id(card) == Id(session)).GetProperty("phase").GetString());

        await staff.PostAsync($"{Path}/sessions/{Id(session)}/bring-back", new { revision = 0 }).IsRefusedAsync(HttpStatusCode.Conflict, "scheduleChanged");
        var back = One(await OkAsync(staff.PostAsync($"{Path}/sessions/{Id(session)}/bring-back", new { revision = 1 })), session);
        Assert.Equal((false, 2), (back.GetProperty("cancelled").GetBoolean(), back.GetProperty("revision").GetInt32()));
    }

    [Fact]
    public async Task Two_sessions_of_a_track_at_once_are_flagged_at_both()
    {
        var staff = await StaffAsync();
        var one = await AddAsync(staff, "One", "2033-05-05T09:00");
        var apart = await AddAsync(staff, "Apart", "2033-05-05T09:00", tracks: "seniorLeaders");
        var other = await AddAsync(staff, "Other", "2033-05-05T10:30");

        var year = await staff.JsonAsync(Path);
        Assert.Equal([Id(other)], Strings(One(year, one), "clashes"));
        Assert.Equal([Id(one)], Strings(One(year, other), "clashes"));
        Assert.Empty(Strings(One(year, apart), "clashes"));
    }

    [Fact]
    public async Task What_is_over_keeps_its_time_and_may_be_renamed()
    {
        var staff = await StaffAsync();
        var over = (await staff.JsonAsync(Path)).GetProperty("sessions").EnumerateArray().First(one => one.GetProperty("number").ValueKind == JsonValueKind.Number);
        Assert.True(over.GetProperty("closed").GetBoolean());

        await MoveAsync(staff, over, "2034-05-04T09:00").IsRefusedAsync(HttpStatusCode.Conflict, "sessionClosed");
        await staff.PostAsync($"{Path}/sessions/{Id(over)}/cancel", new { revision = 0 }).IsRefusedAsync(HttpStatusCode.Conflict, "sessionClosed");
        var renamed = await OkAsync(staff.SendAsync(HttpMethod.Put, $"{Path}/sessions/{Id(over)}", new
        {
            revision = 0,
            title = " Seen again ",
            subtitle = "",
            start = Start(over),
            minutes = 120,
            tracks = over.GetProperty("tracks").GetString(),
        }));
        Assert.Equal("Seen again", One(renamed, over).GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("2031-01-16", "America/New_York", 6, "date and time")]
    [InlineData("2031-01-16T09:00", "Mars/Olympus", 6, "time zone")]
    [InlineData("2031-01-16T09:00", "America/New_York", 0, "1 to 26 weeks")]
    [InlineData("2011-01-16T09:00", "America/New_York", 6, "is past")]
    public async Task What_cannot_be_a_series_is_said(string first, string zone, int every, string said)
    {
        var staff = await StaffAsync();
        using var answer = await staff.PostAsync($"{Path}/series", new { rule = Rule(first, zone, every) });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Of_many_who_move_at_once_one_wins()
    {
        var staff = await StaffAsync();
        var session = await AddAsync(staff, "Raced", "2035-05-03T09:00");

        var answers = await Task.WhenAll(Enumerable.Range(1, 5).Select(async i =>
        {
            using var answer = await MoveAsync(staff, session, $"2035-05-0{i}T15:00");
            return answer.StatusCode;
        }));

        Assert.Single(answers, HttpStatusCode.OK);
        Assert.Equal(4, answers.Count(status => status == HttpStatusCode.Conflict));
    }

    private static object Rule(string first, string zone = "America/New_York", int everyWeeks = 6) =>
        new { first, zone, everyWeeks, count = 3, minutes = 120, restsAtYearEnd = false, tracks = "both" };

    private Task<Browser> StaffAsync() => host.SignedInAsync(host.LinkOf(Role.Staff));

    private async Task<JsonElement> AddAsync(Browser staff, string title, string start, string tracks = "mayors")
    {
        var year = await OkAsync(staff.PostAsync(
            $"{Path}/sessions", new { kind = "class", title, subtitle = (string?)null, start, zone = "America/New_York", minutes = 120, tracks }));
        return year.GetProperty("sessions").EnumerateArray().Single(one => one.GetProperty("title").GetString() == title);
    }

    private Task<HttpResponseMessage> MoveAsync(Browser staff, JsonElement session, string start) =>
        staff.SendAsync(HttpMethod.Put, $"{Path}/sessions/{Id(session)}", new
        {
            revision = session.GetProperty("revision").GetInt32(),
            title = session.GetProperty("title").GetString(),
            subtitle = session.GetProperty("subtitle").GetString(),
            start,
            minutes = 120,
            tracks = session.GetProperty("tracks").GetString(),
        });

    private static async Task<JsonElement> OkAsync(Task<HttpResponseMessage> asking)
    {
        using var answer = await asking;
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static IEnumerable<string?> Changes(JsonElement preview) =>
        preview.GetProperty("dates").EnumerateArray().Select(date => date.GetProperty("change").GetString());

    private static List<JsonElement> Of(JsonElement year, JsonElement series) =>
        [.. year.GetProperty("sessions").EnumerateArray().Where(one => one.GetProperty("series").GetString() == series.GetProperty("id").GetString())];

    private static JsonElement One(JsonElement year, JsonElement session) => year.GetProperty("sessions").EnumerateArray().Single(one => Id(one) == Id(session));

    private static Predicate<JsonElement> Year(int year) => session => session.GetProperty("startsAt").GetDateTimeOffset().Year == year;

    private static string Id(JsonElement session) => session.GetProperty("id").GetString()!;

    private static string? Start(JsonElement session) => session.GetProperty("start").GetString();

    private static IEnumerable<string?> Strings(JsonElement session, string name) => session.GetProperty(name).EnumerateArray().Select(one => one.GetString());
}
