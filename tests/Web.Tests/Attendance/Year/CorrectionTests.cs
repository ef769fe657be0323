using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Attendance.Year;

/// <summary>Corrections over HTTP, everywhere they are to be seen; and attendance measured again from the archived log.</summary>
[Collection(OneHost.Name)]
public sealed class CorrectionTests(DemoHost host)
{
    private DemoLink Staff => host.LinkOf(Role.Staff);

    [Fact]
    public async Task A_correction_is_seen_on_every_page_beside_what_was_measured()
    {
        var mayor = host.LinkOf(Role.Mayor, 5);
        var session = await TaughtAsync(mayor.Person);
        var staff = await host.SignedInAsync(Staff);

        using var answer = await staff.PostAsync(
            $"{Api(Staff)}/sessions/{session}/attendance/{mayor.Person}/corrections", new { status = "excused", reason = "=1+1", version = 0 });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("excused", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetString());
        var board = await staff.JsonAsync($"{Api(Staff)}/sessions/{session}/attendance");
        var attender = board.GetProperty("people").EnumerateArray().Single(one => one.GetProperty("person").GetString() == mayor.Person);
        Assert.Equal(("excused", "partly"), (Text(attender, "status"), Text(attender, "measured")));
        Assert.Equal(39, board.GetProperty("expected").GetInt32());
        using var csv = await staff.GetAsync($"{Api(Staff)}/attendance.csv");
        Assert.Contains("Excused (measured: Partly)", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var theirs = await host.SignedInAsync(mayor);
        var card = (await theirs.JsonAsync($"{Api(mayor)}/home")).GetProperty("year").EnumerateArray().Single(one => Text(one, "id") == session);
        Assert.Equal(("excused", "partly"), (Text(card, "mine"), Text(card, "mineMeasured")));
        var year = await theirs.JsonAsync($"{Api(mayor)}/people/{mayor.Person}/attendance");
        var taught = year.GetProperty("classes").EnumerateArray().Single(one => Text(one.GetProperty("session"), "id") == session);
        Assert.Equal("=1+1", Text(taught.GetProperty("history")[0], "reason"));
        Assert.Equal(Staff.Name, Text(taught.GetProperty("history")[0], "by"));
    }

    [Fact]
    public async Task Nobody_reads_another_participants_year()
    {
        var (mayor, other) = (host.LinkOf(Role.Mayor, 5), host.LinkOf(Role.Mayor, 6));
        var browser = await host.SignedInAsync(mayor);
        await browser.GetAsync($"{Api(mayor)}/people/{other.Person}/attendance").IsRefusedAsync(HttpStatusCode.Forbidden, "notAllowed");
    }

    [Fact]
    public async Task Measured_again_from_the_archived_log_the_table_is_the_same_byte_for_byte()
    {
        var mayor = host.LinkOf(Role.Mayor, 7).Person;
        var session = await TaughtAsync(mayor);
        var staff = await host.SignedInAsync(Staff);
        using var corrected = await staff.PostAsync(
            $"{Api(Staff)}/sessions/{session}/attendance/{mayor}/corrections", new { status = "present", reason = "Two phones", version = 0 });
        corrected.EnsureSuccessStatusCode();
        var (table, rows) = (await BytesAsync("attendance.csv"), await RowsAsync());
        await host.InDatabaseAsync(db => db.AttendanceResults.Where(r => r.SessionId == session)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Status, AttendanceStatus.Excused).SetProperty(r => r.Seconds, 1)));

        using var answer = await staff.PostAsync($"{Api(Staff)}/attendance/rebuild");

        Assert.True((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("sessions").GetInt32() >= 1);
        Assert.Equal(table, await BytesAsync("attendance.csv"));
        Assert.Equal(rows, await RowsAsync());

        async Task<byte[]> BytesAsync(string file)
        {
            using var csv = await staff.GetAsync($"{Api(Staff)}/sessions/{session}/{file}");
            return await csv.Content.ReadAsByteArrayAsync();
        }

        Task<string> RowsAsync() => host.InDatabaseAsync(async db => JsonSerializer.Serialize(
            await db.AttendanceResults.AsNoTracking().Where(r => r.SessionId == session).OrderBy(r => r.PersonId).ToListAsync()));
    }

    private static string Api(DemoLink link) => $"/as/{link.Person}/api";

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    /// <summary>A class for mayors in which this person was half the time, measured from its archived log.</summary>
    private async Task<string> TaughtAsync(string person)
    {
        var start = host.Time.GetUtcNow().AddHours(-3);
        var id = await host.NewClassAsync(start, Tracks.Mayors);
        var log = ClassLog.With(start, person).Starts(0).Comes(0, person).IsCalled(60, person).Goes(3600, person).Ends(7200).Entries;
        var archive = host.Services.GetRequiredService<ISessionArchive>();
        await archive.WriteAsync(id, [.. log], default);
        await archive.CloseAsync(id, new LogSeal(log.Count, log[^1].Id), default);
        await Eventually.FindAsync(() => host.InDatabaseAsync(db => db.MeasuredSessions.FirstOrDefaultAsync(m => m.SessionId == id)), "the class is measured");
        return id;
    }
}
