using System.Net;
using System.Text;
using System.Text.Json;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Privacy.Erasing;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Privacy;

/// <summary>Staff erase a person: who they were and what they wrote is nowhere, and the year's numbers are what they were.</summary>
[Collection(StewardsHost.Name)]
public sealed class ErasureTests(DemoHost host)
{
    private DemoLink Staff => host.LinkOf(Role.Staff);

    [Fact]
    public async Task Afterwards_no_file_of_the_host_holds_a_word_of_theirs()
    {
        var someone = await Someone.InAsync(host);
        var log = host.Services.GetRequiredService<ISessionLog>();
        await KeepInRedisAsync(log, someone);
        Assert.Equal(someone.Words.Order(), Found(someone.Words).Order());

        await EraseAsync(someone);

        await Eventually.IsTrueAsync(() => Found(someone.Words).Count == 0, "no file holds a word of theirs");
        Assert.NotEmpty(await log.ReadAsync(someone.Session, 0, default));
        var staff = await host.SignedInAsync(Staff);
        var roster = await staff.JsonAsync($"/as/{Staff.Person}/api/roster");
        Assert.DoesNotContain(roster.EnumerateArray(), person => person.GetProperty("person").GetString() == someone.Id);
    }

    [Fact]
    public async Task Attendance_stays_without_a_name_and_is_measured_again_to_the_same()
    {
        var someone = await Someone.InAsync(host);
        var staff = await host.SignedInAsync(Staff);
        var before = await RowAsync(someone);
        var board = await PeopleAsync(staff, someone.Session);

        await EraseAsync(someone);
        Assert.Equal(before, await RowAsync(someone));
        await host.Services.GetRequiredService<AttendanceMeasure>().MeasureAsync(someone.Session, default);

        Assert.Equal(before, await RowAsync(someone));
        var year = await staff.JsonAsync($"/as/{Staff.Person}/api/people/{someone.Id}/attendance");
        Assert.Equal(Forgetting.Name, year.GetProperty("name").GetString());
        Assert.Equal("excused", year.GetProperty("classes").EnumerateArray()
            .Single(one => one.GetProperty("session").GetProperty("id").GetString() == someone.Session).GetProperty("cell").GetProperty("status").GetString());
        Assert.Equal(board, await PeopleAsync(staff, someone.Session));
        Assert.DoesNotContain(someone.Id, await PeopleAsync(staff, await host.NewClassAsync(host.Time.GetUtcNow().AddYears(2), Tracks.SeniorLeaders)));
    }

    [Fact]
    public async Task Their_links_and_sign_ins_end_at_once()
    {
        var someone = await Someone.InAsync(host);
        var theirs = host.NewBrowser();
        (await theirs.SignInAsync(someone.Id, someone.Key)).EnsureSuccessStatusCode();
        await theirs.JsonAsync($"/as/{someone.Id}/api/me");

        await BeginAsync(await host.SignedInAsync(Staff), someone.Id, someone.Name);

        await theirs.GetAsync($"/as/{someone.Id}/api/me").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        Assert.NotEqual(HttpStatusCode.NoContent, (await host.NewBrowser().SignInAsync(someone.Id, someone.Key)).StatusCode);
        await (await host.SignedInAsync(Staff)).PostAsync($"/as/{Staff.Person}/api/people/{someone.Id}/links").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchPerson");
    }

    [Fact]
    public async Task Staff_see_before_what_goes_and_what_stays_and_type_the_name()
    {
        var someone = await Someone.InAsync(host);
        var staff = await host.SignedInAsync(Staff);

        var preview = await staff.JsonAsync($"/as/{Staff.Person}/api/people/{someone.Id}/erasure");
        Assert.Equal(someone.Name, preview.GetProperty("name").GetString());
        Assert.Equal(
            [("answers", 1), ("links", 1), ("mail", 1), ("messages", 1), ("points", 1), ("profile", 1), ("reasons", 1)],
            preview.GetProperty("goes").EnumerateObject().Select(kind => (kind.Name, kind.Value.GetInt32())).Order());
        Assert.Equal(1, preview.GetProperty("remains").GetProperty("attendance").GetInt32());
        Assert.Equal(JsonValueKind.Null, preview.GetProperty("blocked").ValueKind);

        await Begin(staff, someone.Id, "Somebody Else").IsRefusedAsync(HttpStatusCode.BadRequest, "notConfirmed");
        Assert.True(await host.InDatabaseAsync(db => db.People.AnyAsync(p => p.Email == someone.Email)));
        Assert.False(await host.InDatabaseAsync(db => db.Erasures.AnyAsync(e => e.PersonId == someone.Id)));
    }

    [Fact]
    public async Task It_is_done_once_however_often_it_is_asked_for_and_goes_on_where_another_host_died()
    {
        var someone = await Someone.InAsync(host);
        var staff = await host.SignedInAsync(Staff);
        await EraseAsync(someone);
        var first = await host.InDatabaseAsync(db => db.Erasures.AsNoTracking().SingleAsync(e => e.PersonId == someone.Id));
        await BeginAsync(staff, someone.Id, Forgetting.Name);
        Assert.Equal(first.AskedAt, (await host.InDatabaseAsync(db => db.Erasures.AsNoTracking().SingleAsync(e => e.PersonId == someone.Id))).AskedAt);

        await host.InDatabaseAsync(db => db.Erasures.Where(e => e.PersonId == someone.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.EndedAt, (DateTimeOffset?)null).SetProperty(e => e.Done, 0)));
        host.Services.GetRequiredService<ErasureWork>().Ring();
        await EndedAsync(someone.Id);
        Assert.Empty(Forgetting.Of(new(someone.Id), await host.Services.GetRequiredService<ISessionArchive>().ReadAsync(someone.Session, default)));
    }

    [Fact]
    public async Task Not_while_a_class_of_theirs_is_open()
    {
        var someone = await Someone.InAsync(host);
        var staff = await host.SignedInAsync(Staff);
        var start = host.Time.GetUtcNow();
        var open = await host.NewClassAsync(start, Tracks.SeniorLeaders);
        var log = ClassLog.With(start, someone.Id).Entries;
        var appended = await host.Services.GetRequiredService<ISessionLog>().AppendAsync(
            open, new Append(0, "", [.. log.Select(entry => new AppendedCommand(entry.Command, entry.Id, [entry]))]), default);
        Assert.IsType<AppendResult.Appended>(appended);

        await Begin(staff, someone.Id, someone.Name).IsRefusedAsync(HttpStatusCode.Conflict, "inOpenClass");
        var preview = await staff.JsonAsync($"/as/{Staff.Person}/api/people/{someone.Id}/erasure");
        Assert.Contains("Class 99", preview.GetProperty("blocked").GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.True(await host.InDatabaseAsync(db => db.People.AnyAsync(p => p.Email == someone.Email)));
        await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Id == open).ExecuteDeleteAsync());
    }

    /// <summary>A person is one person in every programme, and so is their file; so it takes somebody who is staff in each.</summary>
    [Fact]
    public async Task Of_somebody_in_another_programme_too_staff_of_both_take_the_file_and_erase()
    {
        var someone = await Someone.InAsync(host);
        var (staff, other) = (await host.SignedInAsync(Staff), await OtherProgrammeAsync(someone));
        var file = $"/as/{Staff.Person}/api/people/{someone.Id}/data.zip";

        await staff.GetAsync(file).IsRefusedAsync(HttpStatusCode.Conflict, "inOtherProgramme");
        await Begin(staff, someone.Id, someone.Name).IsRefusedAsync(HttpStatusCode.Conflict, "inOtherProgramme");
        var preview = await staff.JsonAsync($"/as/{Staff.Person}/api/people/{someone.Id}/erasure");
        Assert.Contains("“The other one”", preview.GetProperty("elsewhere").GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(preview.GetProperty("goes").EnumerateObject());
        Assert.True(await host.InDatabaseAsync(db => db.People.AnyAsync(p => p.Email == someone.Email)));

        var theirs = host.NewBrowser();
        (await theirs.SignInAsync(someone.Id, someone.Key)).EnsureSuccessStatusCode();
        using (var own = await theirs.GetAsync($"/as/{someone.Id}/api/people/{someone.Id}/data.zip"))
            Assert.Equal(HttpStatusCode.OK, own.StatusCode);

        await EnrolAsync(other, Staff.Person, Role.Staff);
        try
        {
            using (var both = await staff.GetAsync(file))
                Assert.Equal(HttpStatusCode.OK, both.StatusCode);
            await EraseAsync(someone);
        }
        finally
        {
            await host.InDatabaseAsync(db => db.Enrolments.Where(e => e.ProgrammeId == other).ExecuteDeleteAsync());
        }
    }

    [Fact]
    public async Task Nobody_erases_themselves_nor_does_anybody_but_staff()
    {
        var (staff, faculty) = (await host.SignedInAsync(Staff), host.LinkOf(Role.Faculty));
        await Begin(staff, Staff.Person, Staff.Name).IsRefusedAsync(HttpStatusCode.Conflict, "notOneself");
        var mayor = host.LinkOf(Role.Mayor, 2);
        var theirs = await host.SignedInAsync(faculty);
        await theirs.PostAsync($"/as/{faculty.Person}/api/people/{mayor.Person}/erasure", new { name = mayor.Name }).IsRefusedAsync(HttpStatusCode.Forbidden, "notAllowed");
    }

    /// <summary>As for the day after a class: archived, and still in Redis.</summary>
    private async Task KeepInRedisAsync(ISessionLog log, Someone someone)
    {
        var entries = await host.Services.GetRequiredService<ISessionArchive>().ReadAsync(someone.Session, default);
        var commands = entries.Select(entry => new AppendedCommand(entry.Command, $"{entry.Command} {someone.Name}", [entry]));
        Assert.IsType<AppendResult.Appended>(await log.AppendAsync(someone.Session, new Append(0, "", [.. commands]), default));
    }

    private async Task<string> OtherProgrammeAsync(Someone someone)
    {
        var id = Guid.NewGuid().ToString("n");
        await host.InDatabaseAsync(db =>
        {
            db.Add(new Programme { Id = id, Name = "The other one", Zone = "Europe/Lisbon", Place = "Lisbon", HelpPhone = "1", HelpMessage = "mailto:a@b.example" });
            return db.SaveChangesAsync();
        });
        await EnrolAsync(id, someone.Id, Role.Guest);
        return id;
    }

    private Task<int> EnrolAsync(string programme, string person, Role role) => host.InDatabaseAsync(db =>
    {
        db.Add(new Enrolment { ProgrammeId = programme, PersonId = person, Role = role, Title = "" });
        return db.SaveChangesAsync();
    });

    private async Task EraseAsync(Someone someone)
    {
        await BeginAsync(await host.SignedInAsync(Staff), someone.Id, someone.Name);
        host.Time.Advance(ErasureWork.Aftermath);
        host.Services.GetRequiredService<ErasureWork>().Ring();
        await EndedAsync(someone.Id);
    }

    private async Task BeginAsync(Browser staff, string person, string name)
    {
        using var answer = await Begin(staff, person, name);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private Task<HttpResponseMessage> Begin(Browser staff, string person, string name) =>
        staff.PostAsync($"/as/{Staff.Person}/api/people/{person}/erasure", new { name });

    private Task<Erasure> EndedAsync(string person) => Eventually.FindAsync(
        () => host.InDatabaseAsync(db => db.Erasures.AsNoTracking().SingleOrDefaultAsync(e => e.PersonId == person && e.EndedAt != null)), "the erasure has ended");

    private Task<(AttendanceStatus Status, int Seconds, int Calls, int? Hands, int? Votes)> RowAsync(Someone someone) => host.InDatabaseAsync(async db =>
    {
        var row = await db.AttendanceResults.AsNoTracking().SingleAsync(r => r.SessionId == someone.Session && r.PersonId == someone.Id);
        return (row.Status, row.Seconds, row.Calls, row.Hands, row.Votes);
    });

    private async Task<List<string>> PeopleAsync(Browser staff, string session) =>
    [
        .. (await staff.JsonAsync($"/as/{Staff.Person}/api/sessions/{session}/attendance")).GetProperty("people").EnumerateArray()
            .Select(person => person.GetProperty("person").GetString()!).Order(StringComparer.Ordinal),
    ];

    /// <summary>Which of the words stand in any file of the host's folder: database, journal, Redis' own files, exhibits.</summary>
    private List<string> Found(IReadOnlyList<string> words)
    {
        var files = Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories).Select(Read).ToList();
        return [.. words.Where(word => files.Any(file => file.Contains(word, StringComparison.Ordinal)))];
    }

    /// <summary>Byte for byte, also while somebody writes it; gone meanwhile is empty.</summary>
    private static string Read(string file)
    {
        try
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(open, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        catch (IOException)
        {
            return "";
        }
    }
}
