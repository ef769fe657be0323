using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Attendance;

/// <summary>The board while a class runs and the table after it, over HTTP, from logs in the real log and archive.</summary>
[Collection(OneHost.Name)]
public sealed class AttendanceTests(DemoHost host)
{
    [Fact]
    public async Task While_it_runs_the_board_says_who_is_here_and_how_to_reach_the_missing()
    {
        var (here, missing) = (host.LinkOf(Role.Mayor, 0).Person, host.LinkOf(Role.Mayor, 1).Person);
        var start = host.Time.GetUtcNow().AddSeconds(-600);
        var session = await host.NewClassAsync(start, Tracks.Mayors);
        await host.AppendAsync(session, ClassLog.With(start, here, missing).Starts(0).Comes(60, here).IsCalled(90, here));

        var board = await host.BoardAsync(session);

        Assert.False(board.GetProperty("final").GetBoolean());
        Assert.Equal("open", board.GetProperty("session").GetProperty("phase").GetString());
        Assert.Equal((40, 1), (board.GetProperty("expected").GetInt32(), board.GetProperty("here").GetInt32()));
        Assert.Equal(10, board.GetProperty("minutes").GetInt32());
        var person = Person(board, here);
        Assert.Equal("here", person.GetProperty("status").GetString());
        Assert.InRange(person.GetProperty("seconds").GetInt32(), 540, 570);
        Assert.Equal(1, person.GetProperty("calls").GetInt32());
        Assert.Equal(JsonValueKind.Null, person.GetProperty("stays")[0].GetProperty("to").ValueKind);
        person = Person(board, missing);
        Assert.Equal(("missing", "expected"), (person.GetProperty("status").GetString(), person.GetProperty("presence").GetString()));
        Assert.StartsWith("+999 ", person.GetProperty("phone").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("+999 ", person.GetProperty("assistant").GetProperty("phone").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Within_five_seconds_of_the_archive_the_class_is_measured_to_the_second()
    {
        var (present, partly, absent) = (host.LinkOf(Role.Mayor, 0).Person, host.LinkOf(Role.Mayor, 1).Person, host.LinkOf(Role.Mayor, 2).Person);
        var start = host.Time.GetUtcNow().AddHours(-3);
        var session = await host.NewClassAsync(start, Tracks.Both);
        await ArchiveAsync(session, ClassLog.With(start, present, partly, absent)
            .Comes(-30, present).Starts(0).Comes(0, partly).Goes(3600, partly).Ends(7200));

        var board = await UntilAsync(async () => await host.BoardAsync(session), board => board.GetProperty("final").GetBoolean());

        Assert.Equal((120, 2, 120), (Number(board, "expected"), Number(board, "here"), Number(board, "minutes")));
        Assert.Equal(("present", 7200), Measured(board, present));
        Assert.Equal(("partly", 3600), Measured(board, partly));
        Assert.Equal(("absent", 0), Measured(board, absent));
        Assert.Equal(0.5, Person(board, partly).GetProperty("share").GetDouble());

        var link = host.Links.Links.First(link => link.Person == present);
        var home = await (await host.SignedInAsync(link)).JsonAsync($"/as/{present}/api/home");
        var card = home.GetProperty("year").EnumerateArray().Single(card => card.GetProperty("id").GetString() == session);
        Assert.Equal(("ended", "present"), (card.GetProperty("phase").GetString(), card.GetProperty("mine").GetString()));
    }

    [Fact]
    public async Task Of_a_class_that_never_started_nobody_was_absent()
    {
        var start = host.Time.GetUtcNow().AddHours(-3);
        var session = await host.NewClassAsync(start, Tracks.SeniorLeaders);
        await ArchiveAsync(session, ClassLog.With(start).Ends(60));

        var board = await UntilAsync(async () => await host.BoardAsync(session), board => board.GetProperty("final").GetBoolean());

        Assert.Equal(80, Number(board, "expected"));
        Assert.All(board.GetProperty("people").EnumerateArray(), person => Assert.Equal("excused", person.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task The_table_leaves_as_csv_that_no_spreadsheet_runs()
    {
        var rogue = host.LinkOf(Role.Mayor, 20).Person;
        var start = host.Time.GetUtcNow().AddHours(-3);
        var session = await host.NewClassAsync(start, Tracks.Mayors);
        await ArchiveAsync(session, ClassLog.With(start, rogue).Starts(0).Comes(10, rogue).Ends(7200));
        await UntilAsync(async () => await host.BoardAsync(session), board => board.GetProperty("final").GetBoolean());
        await host.InDatabaseAsync(db => db.Enrolments.Where(e => e.PersonId == rogue)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Title, "=HYPERLINK(\"http://evil.example\",\"Mayor, a\")")));
        var staff = host.LinkOf(Role.Staff);

        using var answer = await (await host.SignedInAsync(staff)).GetAsync($"/as/{staff.Person}/api/sessions/{session}/attendance.csv");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"Class 99 {Local(start):yyyy-MM-dd}.csv", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(41, lines.Length);
        Assert.StartsWith("City,Name,Title,Role,Status,Seconds in class,", lines[0], StringComparison.Ordinal);
        var row = Assert.Single(lines, line => line.Contains("HYPERLINK", StringComparison.Ordinal));
        Assert.Contains(",\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"Mayor, a\"\")\",Mayor,Present,7190,99.9,0,", row, StringComparison.Ordinal);
        Assert.Contains("Gdańsk,Tomasz Wilk,Mayor,Mayor,Absent,0,0.0,0,,,0,Absent", lines);
    }

    [Fact]
    public async Task A_session_of_no_programme_of_mine_is_not_found()
    {
        var staff = host.LinkOf(Role.Staff);
        await (await host.SignedInAsync(staff)).GetAsync($"/as/{staff.Person}/api/sessions/nothing/attendance")
            .IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSession");
    }

    private static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("America/New_York")).DateTime;

    private static int Number(JsonElement board, string name) => board.GetProperty(name).GetInt32();

    private static JsonElement Person(JsonElement board, string id) =>
        board.GetProperty("people").EnumerateArray().Single(person => person.GetProperty("person").GetString() == id);

    private static (string?, int) Measured(JsonElement board, string id) =>
        (Person(board, id).GetProperty("status").GetString(), Person(board, id).GetProperty("seconds").GetInt32());

    private static async Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        while (true)
        {
            var seen = await look();
            if (isSo(seen))
                return seen;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }
    }

    private async Task ArchiveAsync(string session, ClassLog log)
    {
        var archive = host.Services.GetRequiredService<ISessionArchive>();
        await archive.WriteAsync(session, [.. log.Entries], default);
        await archive.CloseAsync(session, new LogSeal(log.Entries.Count, log.Entries[^1].Id), default);
    }
}
