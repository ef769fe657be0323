using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance.Phoning;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Attendance;

/// <summary>A3: who telephoned whom, and what came of it.</summary>
[Collection(OneHost.Name)]
public sealed class PhoneCallTests(DemoHost host)
{
    private DemoLink Staff => host.LinkOf(Role.Staff);

    [Fact]
    public async Task Everyone_of_staff_reads_who_telephones_and_what_came_of_it()
    {
        var (mayor, session) = (host.LinkOf(Role.Mayor, 20), await NewClassAsync());
        var browser = await host.SignedInAsync(Staff);

        await NoteAsync(browser, session, mayor, null);
        await NoteAsync(browser, session, mayor, "onTheWay");

        var calls = Calls(await host.BoardAsync(session), mayor);
        Assert.Equal([null, "onTheWay"], calls.Select(call => call.GetProperty("outcome").GetString()));
        Assert.All(calls, call => Assert.Equal(Staff.Name, call.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Faculty_do_not_read_it_and_neither_does_the_file()
    {
        var (mayor, session) = (host.LinkOf(Role.Mayor, 21), await NewClassAsync());
        await NoteAsync(await host.SignedInAsync(Staff), session, mayor, "cannotCome");

        var faculty = host.LinkOf(Role.Faculty);
        var theirs = await (await host.SignedInAsync(faculty)).JsonAsync($"/as/{faculty.Person}/api/sessions/{session}/attendance");

        Assert.Empty(Calls(theirs, mayor));
    }

    [Fact]
    public async Task Who_noted_a_call_takes_it_back_and_nobody_else()
    {
        var (mayor, session) = (host.LinkOf(Role.Mayor, 22), await NewClassAsync());
        var browser = await host.SignedInAsync(Staff);
        await NoteAsync(browser, session, mayor, "wrongNumber");
        await host.InDatabaseAsync(db =>
        {
            db.Add(new PhoneCall { Id = "anothers", SessionId = session, PersonId = mayor.Person, Outcome = PhoneOutcome.NoAnswer, By = host.LinkOf(Role.Faculty).Person, At = host.Time.GetUtcNow().AddMinutes(-5) });
            return db.SaveChangesAsync();
        });
        var mine = Calls(await host.BoardAsync(session), mayor)[1].GetProperty("id").GetString();

        using (var taken = await browser.SendAsync(HttpMethod.Delete, $"{Path(session)}/phone-calls/{mine}"))
            Assert.Equal(HttpStatusCode.NoContent, taken.StatusCode);

        await browser.SendAsync(HttpMethod.Delete, $"{Path(session)}/phone-calls/{mine}").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchCall");
        await browser.SendAsync(HttpMethod.Delete, $"{Path(session)}/phone-calls/anothers").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchCall");
        Assert.Equal("noAnswer", Assert.Single(Calls(await host.BoardAsync(session), mayor)).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_a_reason()
    {
        var (mayor, session) = (host.LinkOf(Role.Mayor, 23), await NewClassAsync());
        var browser = await host.SignedInAsync(Staff);

        await browser.PostAsync($"{Path(session)}/people/{mayor.Person}/phone-calls", new { outcome = "asleep" }).IsRefusedAsync(HttpStatusCode.BadRequest, "unreadable");
        await browser.PostAsync($"{Path(session)}/people/nobody/phone-calls", new { outcome = "noAnswer" }).IsRefusedAsync(HttpStatusCode.NotFound, "notExpected");
        await browser.PostAsync($"{Path("nothing")}/people/{mayor.Person}/phone-calls", new { outcome = "noAnswer" }).IsRefusedAsync(HttpStatusCode.NotFound, "notExpected");
        await browser.PostAsync($"{Path(session)}/people/{host.LinkOf(Role.SeniorLeader).Person}/phone-calls", new { outcome = "noAnswer" }).IsRefusedAsync(HttpStatusCode.NotFound, "notExpected");
        for (var call = 0; call < PhoneDesk.Most; call++)
            await NoteAsync(browser, session, mayor, "noAnswer");
        await browser.PostAsync($"{Path(session)}/people/{mayor.Person}/phone-calls", new { outcome = "noAnswer" }).IsRefusedAsync(HttpStatusCode.Conflict, "tooManyCalls");
    }

    private Task<string> NewClassAsync() => host.NewClassAsync(host.Time.GetUtcNow().AddHours(1), Tracks.Mayors);

    private string Path(string session) => $"/as/{Staff.Person}/api/sessions/{session}";

    private async Task NoteAsync(Browser browser, string session, DemoLink who, string? outcome)
    {
        using var answer = await browser.PostAsync($"{Path(session)}/people/{who.Person}/phone-calls", new { outcome });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private static List<JsonElement> Calls(JsonElement board, DemoLink who) =>
        [.. board.GetProperty("people").EnumerateArray().Single(one => one.GetProperty("person").GetString() == who.Person).GetProperty("phoneCalls").EnumerateArray()];
}
