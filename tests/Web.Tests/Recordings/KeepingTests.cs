using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Recordings.Keeping;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Recordings;

/// <summary>How long recordings are kept: by rule, seen before, written down, and gone.</summary>
[Collection(OneHost.Name)]
public sealed class KeepingTests(DemoHost host) : IAsyncLifetime
{
    private DemoLink Staff => host.LinkOf(Role.Staff);

    private string Path => $"/as/{Staff.Person}/api/recordings/keeping";

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>No other test's recordings go.</summary>
    public Task DisposeAsync() => host.InDatabaseAsync(db => db.RecordingRules.ExecuteDeleteAsync());

    [Fact]
    public async Task What_a_rule_would_delete_is_seen_before_and_nothing_goes_by_looking()
    {
        var (old, recent) = (await RecordedClass.InAsync(host, daysAgo: 40), await RecordedClass.InAsync(host));
        var staff = await host.SignedInAsync(Staff);
        Assert.Equal(JsonValueKind.Null, (await staff.JsonAsync(Path)).GetProperty("days").ValueKind);

        var preview = await AskAsync(staff, HttpMethod.Post, $"{Path}/preview", 30, "class");
        var deletions = preview.GetProperty("deletions").EnumerateArray().ToDictionary(one => one.GetProperty("session").GetString()!);
        var now = preview.GetProperty("now").GetDateTimeOffset();
        Assert.Equal(now.AddDays(1), deletions[old.Session].GetProperty("deletesAt").GetDateTimeOffset());
        Assert.InRange(deletions[recent.Session].GetProperty("deletesAt").GetDateTimeOffset(), now.AddDays(29), now.AddDays(30));
        Assert.InRange(deletions[old.Session].GetProperty("bytes").GetInt64(), 5000, 10_000);
        Assert.Equal(deletions.Values.Sum(one => one.GetProperty("bytes").GetInt64()), preview.GetProperty("bytes").GetInt64());

        Assert.Equal(JsonValueKind.Null, (await staff.JsonAsync(Path)).GetProperty("days").ValueKind);
        await UpkeepAsync();
        Assert.NotNull(await LineAsync(staff, old));
        var forEver = await AskAsync(staff, HttpMethod.Post, $"{Path}/preview", null, "class");
        Assert.Equal(0, forEver.GetProperty("deletions").GetArrayLength());
    }

    [Fact]
    public async Task When_its_time_is_over_a_recording_goes_with_all_it_was_made_of_and_that_is_written_down()
    {
        var (old, recent) = (await RecordedClass.InAsync(host, daysAgo: 40), await RecordedClass.InAsync(host));
        var captured = Directory.CreateDirectory(System.IO.Path.Combine(host.Folder, "recordings", "capture", old.Session)).FullName;
        await File.WriteAllTextAsync(System.IO.Path.Combine(captured, "ada~tab~seat~1-audio-0.mjr"), "MJR00002");
        var staff = await host.SignedInAsync(Staff);

        await SetAsync(staff, 30);
        await UpkeepAsync();
        Assert.NotNull(await LineAsync(staff, old)); // A rule that was just set can be taken back.

        await AgeRuleAsync();
        await Task.WhenAll(UpkeepAsync(), UpkeepAsync());

        Assert.Null(await LineAsync(staff, old));
        Assert.NotNull(await LineAsync(staff, recent));
        Assert.False(Directory.Exists(captured));
        Assert.False(Directory.Exists(System.IO.Path.Combine(host.Folder, "recordings", "store", old.Session)));
        await staff.GetAsync(old.PathFor(Staff.Person)).IsRefusedAsync(HttpStatusCode.NotFound, "noRecording");
        var entry = await host.InDatabaseAsync(db => db.AuditEntries.SingleAsync(e => e.SessionId == old.Session && e.Deed == AuditDeed.Erased));
        Assert.Equal((Staff.Person, AuditMatter.Recording, RecordingUpkeep.ByRule), (entry.By, entry.Matter, entry.Thing));
    }

    [Fact]
    public async Task What_staff_keep_or_what_is_being_made_stays()
    {
        var (kept, made) = (await RecordedClass.InAsync(host, daysAgo: 40), await RecordedClass.InAsync(host, RecordingState.Assembling, daysAgo: 40));
        var staff = await host.SignedInAsync(Staff);
        (await staff.SendAsync(HttpMethod.Put, $"{kept.PathFor(Staff.Person)}/terms", new { download = false, keep = true })).EnsureSuccessStatusCode();
        await SetAsync(staff, 30);
        await AgeRuleAsync();

        await UpkeepAsync();

        var line = (await LineAsync(staff, kept))!.Value;
        Assert.Equal((true, JsonValueKind.Null), (line.GetProperty("keep").GetBoolean(), line.GetProperty("deletesAt").ValueKind));
        Assert.NotNull(await LineAsync(staff, made));
        Assert.False(await host.InDatabaseAsync(db => db.AuditEntries.AnyAsync(
            e => (e.SessionId == kept.Session || e.SessionId == made.Session) && e.Deed == AuditDeed.Erased)));
    }

    [Fact]
    public async Task Counted_from_the_years_end_nothing_goes_before_its_last_class()
    {
        var old = await RecordedClass.InAsync(host, daysAgo: 40);
        var staff = await host.SignedInAsync(Staff);
        var last = await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.ProgrammeId == "demo" && s.CancelledAt == null
            && (s.Kind == SessionKind.Class || s.Kind == SessionKind.KickOff)).OrderByDescending(s => s.EndsAt).Select(s => s.EndsAt).FirstAsync());

        var preview = await AskAsync(staff, HttpMethod.Post, $"{Path}/preview", 10, "year");

        var deletion = preview.GetProperty("deletions").EnumerateArray().Single(one => one.GetProperty("session").GetString() == old.Session);
        Assert.Equal(last.AddDays(10), deletion.GetProperty("deletesAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task The_same_rule_again_changes_nothing_and_for_ever_takes_it_away()
    {
        var staff = await host.SignedInAsync(Staff);
        var first = await SetAsync(staff, 30);
        Assert.Equal((30, Staff.Name), (first.GetProperty("days").GetInt32(), first.GetProperty("setBy").GetString()));
        await AgeRuleAsync();
        var aged = (await staff.JsonAsync(Path)).GetProperty("setAt").GetDateTimeOffset();

        Assert.Equal(aged, (await SetAsync(staff, 30)).GetProperty("setAt").GetDateTimeOffset());
        Assert.NotEqual(aged, (await SetAsync(staff, 31)).GetProperty("setAt").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, (await SetAsync(staff, null)).GetProperty("setAt").ValueKind);
    }

    [Theory]
    [InlineData("""{"days":0,"from":"class"}""", "badRule")]
    [InlineData("""{"days":-5,"from":"class"}""", "badRule")]
    [InlineData("""{"days":3651,"from":"year"}""", "badRule")]
    [InlineData("""{"days":1.5,"from":"class"}""", "badRequest")]
    [InlineData("""{"days":"soon","from":"class"}""", "badRequest")]
    [InlineData("""{"days":30,"from":"christmas"}""", "badRequest")]
    [InlineData("""{"days":30}""", "badRequest")]
    public async Task What_is_no_rule_is_refused_with_a_sentence(string body, string code)
    {
        var staff = await host.SignedInAsync(Staff);
        var rule = JsonDocument.Parse(body).RootElement;
        await staff.SendAsync(HttpMethod.Put, Path, rule).IsRefusedAsync(HttpStatusCode.BadRequest, code);
        await staff.SendAsync(HttpMethod.Post, $"{Path}/preview", rule).IsRefusedAsync(HttpStatusCode.BadRequest, code);
    }

    private Task<JsonElement> SetAsync(Browser staff, int? days) => AskAsync(staff, HttpMethod.Put, Path, days, "class");

    private static async Task<JsonElement> AskAsync(Browser staff, HttpMethod method, string path, int? days, string from)
    {
        using var answer = await staff.SendAsync(method, path, new { days, from });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>As on the day after it was set, without moving everybody else's clock.</summary>
    private Task<int> AgeRuleAsync()
    {
        var before = host.Time.GetUtcNow() - KeepingPlan.Grace - TimeSpan.FromMinutes(1);
        return host.InDatabaseAsync(db => db.RecordingRules.ExecuteUpdateAsync(set => set.SetProperty(r => r.SetAt, before)));
    }

    private Task UpkeepAsync() => host.Services.GetRequiredService<RecordingUpkeep>().RoundAsync(default);

    private async Task<JsonElement?> LineAsync(Browser staff, RecordedClass recorded) =>
        (await staff.JsonAsync($"/as/{Staff.Person}/api/recordings")).EnumerateArray()
            .Where(line => line.GetProperty("session").GetProperty("id").GetString() == recorded.Session).Select(line => (JsonElement?)line).SingleOrDefault();
}
