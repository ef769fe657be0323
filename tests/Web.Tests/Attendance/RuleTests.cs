using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Attendance;

/// <summary>From which part of a class on somebody was present: staff say so for their programme.</summary>
[Collection(OneHost.Name)]
public sealed class RuleTests(DemoHost host) : IAsyncLifetime
{
    private DemoLink Staff => host.LinkOf(Role.Staff);

    private string Path => $"/as/{Staff.Person}/api/attendance/rule";

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => (await SetAsync(await host.SignedInAsync(Staff), 85, 25, measureAgain: true)).Dispose();

    [Fact]
    public async Task It_counts_from_the_next_class_or_for_those_that_are_over_as_well()
    {
        var mayor = host.LinkOf(Role.Mayor, 8).Person;
        var staff = await host.SignedInAsync(Staff);
        var before = await TaughtForAsync(mayor, minutes: 60);
        Assert.Equal("partly", await StatusAsync(before, mayor));

        using (var answer = await SetAsync(staff, 50, 10, measureAgain: false))
            Assert.Equal(0, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("measuredAgain").GetInt32());
        var after = await TaughtForAsync(mayor, minutes: 60);
        Assert.Equal(("partly", "present"), (await StatusAsync(before, mayor), await StatusAsync(after, mayor)));
        Assert.Equal(50, (await staff.JsonAsync(Path)).GetProperty("presentFrom").GetInt32());

        using (var answer = await SetAsync(staff, 50, 10, measureAgain: true))
            Assert.InRange((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("measuredAgain").GetInt32(), 2, int.MaxValue);
        Assert.Equal("present", await StatusAsync(before, mayor));
    }

    [Theory]
    [InlineData(101, 25)]
    [InlineData(85, 0)]
    [InlineData(20, 25)]
    public async Task What_is_no_rule_is_refused_with_a_sentence(int presentFrom, int partlyFrom) =>
        await SetAsync(await host.SignedInAsync(Staff), presentFrom, partlyFrom, measureAgain: false).IsRefusedAsync(HttpStatusCode.BadRequest, "badRule");

    private Task<HttpResponseMessage> SetAsync(Browser staff, int presentFrom, int partlyFrom, bool measureAgain) =>
        staff.SendAsync(HttpMethod.Put, Path, new { presentFrom, partlyFrom, measureAgain });

    /// <summary>A class of two hours.</summary>
    private async Task<string> TaughtForAsync(string person, int minutes)
    {
        var start = host.Time.GetUtcNow().AddHours(-3);
        var session = await host.NewClassAsync(start);
        var log = ClassLog.With(start, person).Starts(0).Comes(0, person).Goes(minutes * 60, person).Ends(7200).Entries;
        var archive = host.Services.GetRequiredService<ISessionArchive>();
        await archive.WriteAsync(session, [.. log], default);
        await archive.CloseAsync(session, new LogSeal(log.Count, log[^1].Id), default);
        await Eventually.FindAsync(() => host.InDatabaseAsync(db => db.MeasuredSessions.SingleOrDefaultAsync(m => m.SessionId == session)), "the class is measured");
        return session;
    }

    private async Task<string?> StatusAsync(string session, string person) => (await host.BoardAsync(session)).GetProperty("people").EnumerateArray()
        .Single(one => one.GetProperty("person").GetString() == person).GetProperty("status").GetString();
}
