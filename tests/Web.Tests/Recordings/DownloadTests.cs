using System.Net;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Recordings;

/// <summary>A whole recording as a file, for staff, where they have allowed it.</summary>
[Collection(OneHost.Name)]
public sealed class DownloadTests(DemoHost host)
{
    [Fact]
    public async Task It_is_off_until_staff_allow_it_and_each_time_is_written_down()
    {
        var recorded = await RecordedClass.InAsync(host);
        await Film.ShowAsync(host, recorded);
        var (person, staff) = await AsAsync(Role.Staff);
        var path = recorded.PathFor(person);
        await staff.GetAsync($"{path}/download").IsRefusedAsync(HttpStatusCode.Conflict, "downloadOff");
        Assert.False((await staff.JsonAsync(path)).GetProperty("download").GetBoolean());

        await AllowAsync(staff, recorded.PathFor(person));
        Assert.True((await staff.JsonAsync(path)).GetProperty("download").GetBoolean());
        using var answer = await staff.GetAsync($"{path}/download");
        var probed = await Film.ProbeAsync(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(("video/mp4", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.EndsWith(".mp4", answer.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
        Assert.Contains("nb_frames=\"90\"", probed, StringComparison.Ordinal);
        Assert.Contains("nb_read_frames=\"90\"", probed, StringComparison.Ordinal);
        Assert.Contains("duration=\"6.0", probed, StringComparison.Ordinal);
        Assert.Equal(
            [(AuditDeed.Changed, person), (AuditDeed.Downloaded, person)],
            await host.InDatabaseAsync(async db => (await db.AuditEntries
                .Where(e => e.SessionId == recorded.Session && e.Matter == AuditMatter.Recording && e.Deed != AuditDeed.LookedAt)
                .OrderBy(e => e.Id).ToListAsync()).Select(e => (e.Deed, e.By))));
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on_where_it_was_and_begins_anew_where_the_file_is_another()
    {
        var recorded = await RecordedClass.InAsync(host);
        await Film.ShowAsync(host, recorded);
        var (person, staff) = await AsAsync(Role.Staff);
        await AllowAsync(staff, recorded.PathFor(person));
        using var first = await staff.GetAsync($"{recorded.PathFor(person)}/download");
        var whole = await first.Content.ReadAsByteArrayAsync();

        using var rest = await AskAsync(first.Headers.ETag!.ToString(), $"bytes={whole.Length / 2}-");
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(whole[(whole.Length / 2)..], await rest.Content.ReadAsByteArrayAsync());
        using var other = await AskAsync("\"another\"", $"bytes={whole.Length / 2}-");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(whole.Length, (await other.Content.ReadAsByteArrayAsync()).Length);
        using var beyond = await AskAsync(first.Headers.ETag!.ToString(), $"bytes={whole.Length}-");
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);

        Task<HttpResponseMessage> AskAsync(string tag, string range)
        {
            var asked = new HttpRequestMessage(HttpMethod.Get, $"{recorded.PathFor(person)}/download");
            asked.Headers.TryAddWithoutValidation("Range", range);
            asked.Headers.TryAddWithoutValidation("If-Range", tag);
            return staff.SendAsync(asked);
        }
    }

    [Fact]
    public async Task Nobody_else_downloads_it_and_nobody_what_is_not_whole()
    {
        var (whole, made) = (await RecordedClass.InAsync(host), await RecordedClass.InAsync(host, RecordingState.Assembling));
        var (person, staff) = await AsAsync(Role.Staff);
        foreach (var recorded in new[] { whole, made })
            await AllowAsync(staff, recorded.PathFor(person));

        foreach (var role in new[] { Role.Mayor, Role.Faculty })
        {
            var (somebody, browser) = await AsAsync(role);
            await browser.GetAsync($"{whole.PathFor(somebody)}/download").IsRefusedAsync(HttpStatusCode.Forbidden, "notAllowed");
            Assert.False((await browser.JsonAsync(whole.PathFor(somebody))).GetProperty("download").GetBoolean());
        }

        await staff.GetAsync($"{made.PathFor(person)}/download").IsRefusedAsync(HttpStatusCode.Conflict, "recordingNotWhole");
        await staff.SendAsync(HttpMethod.Put, $"{whole.PathFor(person)}/terms", new { download = "yes" }).IsRefusedAsync(HttpStatusCode.BadRequest, "badRequest");
    }

    private static async Task AllowAsync(Browser staff, string path)
    {
        using var answer = await staff.SendAsync(HttpMethod.Put, $"{path}/terms", new { download = true, keep = false });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private async Task<(string Person, Browser Browser)> AsAsync(Role role)
    {
        var link = host.LinkOf(role);
        return (link.Person, await host.SignedInAsync(link));
    }
}
