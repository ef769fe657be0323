using System.Net;

namespace CityLeadership.Classroom.Web.Tests.Operations.Hosting;

public sealed class PagesTests(ClassroomHost host) : IClassFixture<ClassroomHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/join")]
    [InlineData("/as/abc")]
    [InlineData("/as/abc/")]
    [InlineData("/as/abc/class/c1/desk")]
    public async Task Every_page_address_gets_the_app_and_asks_again_next_time(string path)
    {
        var answer = await host.Client().GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        Assert.Contains(ClassroomHost.Script, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_with_a_hash_in_its_name_is_kept_for_ever()
    {
        var answer = await host.Client().GetAsync($"/{ClassroomHost.Script}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task Files_travel_compressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/{ClassroomHost.Script}");
        request.Headers.AcceptEncoding.ParseAdd("br");

        var answer = await host.Client().SendAsync(request);

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("/assets/gone-1234.js")]
    [InlineData("/favicon.png")]
    [InlineData("/api/nothing")]
    [InlineData("/as/abc/api/nothing")]
    public async Task What_is_missing_is_not_answered_with_the_app(string path)
    {
        var answer = await host.Client().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_known_app_is_not_sent_twice()
    {
        var first = await host.Client().GetAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await host.Client().SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
