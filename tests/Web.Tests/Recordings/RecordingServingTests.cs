using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Recordings;

/// <summary>The video and what stands beside it: for the people of the class, and in the parts that players ask for.</summary>
[Collection(OneHost.Name)]
public sealed class RecordingServingTests(DemoHost host)
{
    [Fact]
    public async Task Who_was_expected_reads_what_happened_when()
    {
        var recorded = await RecordedClass.InAsync(host);
        var answer = await (await SignedInAsync(recorded.Absent)).JsonAsync(recorded.PathFor(recorded.Absent));
        Assert.Equal(("complete", RecordedClass.Seconds), (answer.GetProperty("state").GetString(), answer.GetProperty("seconds").GetDouble()));
        var turn = Assert.Single(answer.GetProperty("spine").EnumerateArray(), item => item.GetProperty("kind").GetString() == "floor");
        Assert.Equal((60, recorded.Present), (turn.GetProperty("at").GetDouble(), turn.GetProperty("name").GetString()));
        var gap = Assert.Single(answer.GetProperty("breaks").EnumerateArray());
        Assert.Equal((500, 12, "sfuAway"), (gap.GetProperty("at").GetDouble(), gap.GetProperty("missing").GetDouble(), gap.GetProperty("why").GetString()));
    }

    [Theory]
    [InlineData("bytes=0-99", 0, 100)]
    [InlineData("bytes=100-", 100, 4900)]
    [InlineData("bytes=-10", 4990, 10)]
    [InlineData("bytes=4999-4999", 4999, 1)]
    [InlineData("bytes=4990-999999999999", 4990, 10)]
    [InlineData("bytes=-999999999999", 0, 5000)]
    [InlineData("BYTES=1-2", 1, 2)]
    public async Task A_range_is_answered_with_these_bytes_alone(string range, int from, int count)
    {
        using var answer = await PieceAsync(range);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal($"bytes {from}-{from + count - 1}/5000", answer.Content.Headers.GetValues("Content-Range").Single());
        Assert.Equal(RecordedClass.Piece[from..(from + count)], await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=5000-")]
    [InlineData("bytes=999999999999-")]
    [InlineData("bytes=-0")]
    public async Task A_range_beyond_the_end_is_refused_with_the_length(string range)
    {
        using var answer = await PieceAsync(range);
        Assert.Equal("bytes */5000", answer.Content.Headers.GetValues("Content-Range").Single());
        await Task.FromResult(answer).IsRefusedAsync(HttpStatusCode.RequestedRangeNotSatisfiable, "noSuchBytes");
    }

    [Theory]
    [InlineData("")]
    [InlineData("bytes=")]
    [InlineData("bytes=9-3")]
    [InlineData("bytes=a-b")]
    [InlineData("bytes=0-1,3-4")]
    [InlineData("bytes=0-,0-,0-,0-,0-,0-,0-,0-")]
    [InlineData("seconds=0-1")]
    [InlineData("bytes=99999999999999999999999-")]
    public async Task What_is_no_single_range_of_bytes_is_answered_with_the_whole_file(string range)
    {
        using var answer = await PieceAsync(range);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(RecordedClass.Piece, await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_a_player_has_it_need_not_fetch_twice()
    {
        var recorded = await RecordedClass.InAsync(host);
        var browser = await SignedInAsync(recorded.Present);
        using var first = await browser.GetAsync($"{recorded.PathFor(recorded.Present)}/media/0000.m4s");
        var again = new HttpRequestMessage(HttpMethod.Get, $"{recorded.PathFor(recorded.Present)}/media/0000.m4s");
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var second = await browser.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("private, no-cache", string.Join(", ", first.Headers.CacheControl!.ToString().Split(", ").Order().Reverse()));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("memory.json")]
    [InlineData("..%2F..%2Fclassroom.db")]
    [InlineData("9999.m4s")]
    [InlineData(".part-x")]
    public async Task Nothing_but_the_video_comes_out_of_the_store(string name)
    {
        var recorded = await RecordedClass.InAsync(host);
        var browser = await SignedInAsync(recorded.Present);
        using var answer = await browser.GetAsync($"{recorded.PathFor(recorded.Present)}/media/{name}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>Whoever comes from the class that ended a moment ago, before the first of it was assembled, waits there.</summary>
    [Fact]
    public async Task What_is_captured_and_not_yet_assembled_is_being_made()
    {
        var recorded = await RecordedClass.InAsync(host);
        await host.Services.GetRequiredService<IRecordingStore>().DeleteAsync(recorded.Session, default);
        var viewer = await SignedInAsync(recorded.Present);
        await viewer.GetAsync(recorded.PathFor(recorded.Present)).IsRefusedAsync(HttpStatusCode.NotFound, "noRecording");

        Directory.CreateDirectory(Path.Combine(host.Folder, "recordings", "capture", recorded.Session));
        var told = await viewer.JsonAsync(recorded.PathFor(recorded.Present));
        Assert.Equal(("assembling", 0), (told.GetProperty("state").GetString(), told.GetProperty("seconds").GetDouble()));
    }

    [Fact]
    public async Task Only_people_of_the_class_and_who_runs_it_are_given_it_for_every_part()
    {
        var recorded = await RecordedClass.InAsync(host);
        foreach (var role in new[] { Role.Mayor, Role.Faculty, Role.Staff })
        {
            var (person, browser) = await AsAsync(role);
            using var given = await browser.GetAsync($"{recorded.PathFor(person)}/media/0000.m4s");
            Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        }

        var (senior, seniors) = await AsAsync(Role.SeniorLeader);
        foreach (var what in new[] { "", "/media/video.m3u8", "/media/0000.m4s", "/chapters.vtt" })
        {
            await seniors.GetAsync(recorded.PathFor(senior) + what).IsRefusedAsync(HttpStatusCode.NotFound, "noRecording");
            await seniors.GetAsync(recorded.PathFor(recorded.Present) + what).IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
            await host.NewBrowser().GetAsync(recorded.PathFor(recorded.Present) + what).IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
        }

        await seniors.PostAsync($"{recorded.PathFor(senior)}/watched", new { from = 0, to = 10 }).IsRefusedAsync(HttpStatusCode.NotFound, "noRecording");
    }

    [Fact]
    public async Task Staff_see_all_of_them_and_delete_one_for_good_once_it_is_whole()
    {
        var (made, whole) = (await RecordedClass.InAsync(host, RecordingState.Assembling), await RecordedClass.InAsync(host));
        var (person, staff) = await AsAsync(Role.Staff);
        var lines = await LinesAsync();
        Assert.Equal("assembling", lines[made.Session].GetProperty("state").GetString());
        Assert.InRange(lines[whole.Session].GetProperty("bytes").GetInt64(), 5000, 10_000);

        var captured = Directory.CreateDirectory(Path.Combine(host.Folder, "recordings", "capture", whole.Session)).FullName;
        await File.WriteAllTextAsync(Path.Combine(captured, "ada~tab~seat~1-audio-0.mjr"), "MJR00002");
        await staff.SendAsync(HttpMethod.Delete, made.PathFor(person)).IsRefusedAsync(HttpStatusCode.Conflict, "recordingStillMade");
        using var deleted = await staff.SendAsync(HttpMethod.Delete, whole.PathFor(person));
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        lines = await LinesAsync();
        Assert.True(lines.ContainsKey(made.Session));
        Assert.False(lines.ContainsKey(whole.Session));
        await staff.GetAsync($"{whole.PathFor(person)}/media/0000.m4s").IsRefusedAsync(HttpStatusCode.NotFound, "noRecording");
        Assert.False(Directory.Exists(Path.Combine(host.Folder, "recordings", "store", whole.Session)));
        Assert.False(Directory.Exists(captured));

        async Task<Dictionary<string, JsonElement>> LinesAsync() => (await staff.JsonAsync($"/as/{person}/api/recordings"))
            .EnumerateArray().ToDictionary(line => line.GetProperty("session").GetProperty("id").GetString()!);
    }

    private async Task<HttpResponseMessage> PieceAsync(string range)
    {
        var recorded = await RecordedClass.InAsync(host);
        var asked = new HttpRequestMessage(HttpMethod.Get, $"{recorded.PathFor(recorded.Present)}/media/0000.m4s");
        asked.Headers.TryAddWithoutValidation("Range", range);
        return await (await SignedInAsync(recorded.Present)).SendAsync(asked);
    }

    private Task<Browser> SignedInAsync(string person) => host.SignedInAsync(host.Links.Links.First(link => link.Person == person));

    private async Task<(string Person, Browser Browser)> AsAsync(Role role)
    {
        var link = host.LinkOf(role);
        return (link.Person, await host.SignedInAsync(link));
    }
}
