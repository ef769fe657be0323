using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Attendance;

/// <summary>How far those came who are not in class yet, and letting in who waits, over HTTP.</summary>
[Collection(OneHost.Name)]
public sealed class JoinBoardTests(DemoHost host)
{
    [Fact]
    public async Task The_board_says_how_far_each_one_came()
    {
        var (scanned, seen, there) = (host.LinkOf(Role.Mayor, 31), host.LinkOf(Role.Mayor, 32), host.LinkOf(Role.Mayor, 33));
        var nobody = host.LinkOf(Role.Mayor, 34);
        // Signs count from twelve hours before: what other tests did with these links lies before that.
        var session = await host.NewClassAsync(host.Time.GetUtcNow().AddHours(12), Tracks.Mayors);

        (await host.NewBrowser().PostAsync("/api/links/look", new { key = scanned.Key })).EnsureSuccessStatusCode();
        await host.SignedInAsync(seen);
        var door = await host.SignedInAsync(there);
        await ReportAsync(door, there, session, new { camera = (string?)null, microphone = "denied" });

        var board = await host.BoardAsync(session);
        Assert.Equal("linkOpened", Step(board, scanned));
        Assert.Equal("signedIn", Step(board, seen));
        Assert.Equal("deviceTrouble", Step(board, there));
        Assert.Equal("denied", Join(board, there).GetProperty("microphone").GetString());
        Assert.Equal("noSign", Step(board, nobody));
        Assert.Equal(JsonValueKind.Null, Join(board, nobody).GetProperty("at").ValueKind);

        await ReportAsync(door, there, session, new { camera = (string?)null, microphone = (string?)null });
        Assert.Equal("devicesOk", Step(await host.BoardAsync(session), there));
    }

    [Fact]
    public async Task What_a_door_reports_is_refused_where_it_cannot_be_so()
    {
        var mayor = host.LinkOf(Role.Mayor, 33);
        var browser = await host.SignedInAsync(mayor);
        var session = await host.NewClassAsync(host.Time.GetUtcNow(), Tracks.Mayors);

        await browser.PostAsync($"/as/{mayor.Person}/api/sessions/{session}/door", new { camera = "cat", microphone = (string?)null })
            .IsRefusedAsync(HttpStatusCode.BadRequest, "unreadable");
        await browser.PostAsync($"/as/{mayor.Person}/api/sessions/nothing/door", new { camera = (string?)null, microphone = (string?)null })
            .IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSession");
    }

    [Fact]
    public async Task Staff_let_in_who_waits_without_being_in_class_themselves()
    {
        var (guest, staff) = (host.LinkOf(Role.Mayor, 35), host.LinkOf(Role.Staff));
        var start = host.Time.GetUtcNow().AddSeconds(-60);
        var session = await host.NewClassAsync(start, Tracks.Mayors);
        await host.AppendAsync(session, ClassLog.With(start, guest.Person)
            .At(-700, new RosterCopied([new Expected(new(staff.Person), Role.Staff, null, staff.Name, "", "")]))
            .At(-600, new LockChanged(true, new(staff.Person)))
            .At(-500, new WaitBegan(new(guest.Person), new("laptop"), "connection", "node")));
        // Nobody holds that connection; the caretaker believes that somebody will, for as long as the test takes.
        var heard = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal) { ["connection"] = host.Time.GetUtcNow().AddMinutes(10) };
        await host.Services.GetRequiredService<IHeardTimes>().WriteAsync(session, heard, default);
        var board = await host.SignedInAsync(staff);
        Assert.Equal("waiting", Presence(await host.BoardAsync(session), guest));

        var admit = $"/as/{staff.Person}/api/sessions/{session}/people/{guest.Person}/admit";
        // On a busy machine it may not be known in time: staff are asked to press again, and it counts once.
        await Eventually.FindAsync(
            async () =>
            {
                using var answer = await board.PostAsync(admit);
                var said = await answer.Content.ReadAsStringAsync();
                Assert.True(answer.StatusCode == HttpStatusCode.NoContent || said.Contains("\"unknown\"", StringComparison.Ordinal), said);
                return answer.StatusCode == HttpStatusCode.NoContent ? said : null;
            },
            "the guest is let in");

        Assert.Equal("here", Presence(await host.BoardAsync(session), guest));
        await board.PostAsync($"/as/{staff.Person}/api/sessions/{session}/people/nobody/admit").IsRefusedAsync(HttpStatusCode.Conflict, "noSuchPerson");
    }

    private static async Task ReportAsync(Browser browser, DemoLink who, string session, object report)
    {
        using var answer = await browser.PostAsync($"/as/{who.Person}/api/sessions/{session}/door", report);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private static JsonElement Person(JsonElement board, DemoLink who) =>
        board.GetProperty("people").EnumerateArray().Single(one => one.GetProperty("person").GetString() == who.Person);

    private static JsonElement Join(JsonElement board, DemoLink who) => Person(board, who).GetProperty("join");

    private static string? Step(JsonElement board, DemoLink who) => Join(board, who).GetProperty("step").GetString();

    private static string? Presence(JsonElement board, DemoLink who) => Person(board, who).GetProperty("presence").GetString();
}
