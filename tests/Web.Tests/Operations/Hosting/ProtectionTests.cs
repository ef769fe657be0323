using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace CityLeadership.Classroom.Web.Tests.Operations.Hosting;

public sealed class ProtectionTests(ClassroomHost host) : IClassFixture<ClassroomHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/as/abc/class/c1")]
    [InlineData("/api/nothing")]
    [InlineData("/health/live")]
    public async Task Every_answer_keeps_strangers_out(string path)
    {
        var answer = await host.Client().GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy);
        Assert.Contains("script-src 'self';", policy);
        Assert.Contains("style-src 'self';", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains($"connect-src 'self' ws://{host.Client().BaseAddress!.Authority};", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains("camera=(self), microphone=(self), display-capture=(self)", answer.Headers.GetValues("Permissions-Policy").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_socket_for_a_page_of_another_site_is_refused()
    {
        var failure = await ConnectAsync("https://elsewhere.example");

        Assert.Equal(HttpStatusCode.Forbidden, failure);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ours")]
    public async Task A_socket_for_our_own_page_or_a_program_goes_on_to_be_asked_who_it_is(string? origin)
    {
        var ours = host.Client().BaseAddress!.GetLeftPart(UriPartial.Authority);

        Assert.Equal(HttpStatusCode.Unauthorized, await ConnectAsync(origin is null ? null : ours));
    }

    [Fact]
    public async Task A_body_larger_than_any_we_expect_is_not_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/links/look")
        {
            Content = new StringContent($"{{\"key\":\"{new string('k', 2 * 1024 * 1024)}\"}}", Encoding.UTF8, "application/json"),
            Headers = { { "X-Classroom", "1" }, { "Sec-Fetch-Site", "same-origin" } },
        };
        request.Headers.ExpectContinue = true;

        var answer = await host.Client().SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private async Task<HttpStatusCode> ConnectAsync(string? origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        var address = new UriBuilder(host.Client().BaseAddress!) { Scheme = "ws", Path = "/as/abc/hub" }.Uri;
        using var late = new CancellationTokenSource(Eventually.Limit);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(address, late.Token));
        return socket.HttpStatusCode;
    }
}
