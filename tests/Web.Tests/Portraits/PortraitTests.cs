using System.Net;
using System.Net.Http.Headers;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Portraits;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Privacy;

namespace CityLeadership.Classroom.Web.Tests.Portraits;

/// <summary>A picture that somebody chose stands for them; whatever is not one is refused with a sentence.</summary>
[Collection(StewardsHost.Name)]
public sealed class PortraitTests(DemoHost host)
{
    [Fact]
    public async Task A_chosen_picture_is_shown_to_others_without_what_else_was_in_its_file_and_can_be_removed()
    {
        var (mayor, other) = (host.LinkOf(Role.Mayor, 11), host.LinkOf(Role.Mayor, 12));
        var (browser, viewer) = (await host.SignedInAsync(mayor), await host.SignedInAsync(other));
        (await SendAsync(browser, mayor.Person, mayor.Person, Jpegs.Square(256))).EnsureSuccessStatusCode();

        using var shown = await viewer.GetAsync($"/as/{other.Person}/api/people/{mayor.Person}/portrait");
        var picture = await shown.Content.ReadAsByteArrayAsync();
        Assert.Equal("image/jpeg", shown.Content.Headers.ContentType?.MediaType);
        Assert.Contains("private", shown.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(shown.Headers.ETag);
        Assert.DoesNotContain(Jpegs.Secret, Latin1(picture), StringComparison.Ordinal);
        Assert.Equal(picture, JpegReading.Clean(picture));

        (await browser.SendAsync(HttpMethod.Delete, $"/as/{mayor.Person}/api/people/{mayor.Person}/portrait")).EnsureSuccessStatusCode();
        using var after = await viewer.GetAsync($"/as/{other.Person}/api/people/{mayor.Person}/portrait");
        Assert.Equal("image/svg+xml", after.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Staff_choose_one_for_somebody_and_nobody_else_does()
    {
        var (staff, mayor, other) = (host.LinkOf(Role.Staff), host.LinkOf(Role.Mayor, 13), host.LinkOf(Role.Mayor, 12));
        (await SendAsync(await host.SignedInAsync(staff), staff.Person, mayor.Person, Jpegs.Square(512))).EnsureSuccessStatusCode();
        await SendAsync(await host.SignedInAsync(other), other.Person, mayor.Person, Jpegs.Square(512)).IsRefusedAsync(HttpStatusCode.Forbidden, "notAllowed");
    }

    public static TheoryData<string, byte[]> Hostile => new()
    {
        { "nothing", [] },
        { "a page", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray() },
        { "another kind", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 0] },
        { "not square", Jpegs.Of(512, 256) },
        { "a bomb", Jpegs.Square(60_000) },
        { "too small", Jpegs.Square(16) },
        { "two frames", [.. Jpegs.Square(256)[..^2], .. Jpegs.Square(256)[2..]] },
        { "cut off", Jpegs.Square(256)[..^2] },
        { "a part longer than the file", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 1, 2, 3] },
        { "a part without a length", [0xFF, 0xD8, 0xFF, 0xC0, 0, 0, 0xFF, 0xD9] },
        { "no drawing", [0xFF, 0xD8, 0xFF, 0xD9] },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_is_no_such_picture_is_refused(string what, byte[] file)
    {
        Assert.NotEmpty(what);
        var mayor = host.LinkOf(Role.Mayor, 14);
        await SendAsync(await host.SignedInAsync(mayor), mayor.Person, mayor.Person, file).IsRefusedAsync(HttpStatusCode.BadRequest, "notAPortrait");
    }

    [Fact]
    public async Task What_is_too_large_is_refused_however_it_is_sent()
    {
        var mayor = host.LinkOf(Role.Mayor, 14);
        await SendAsync(await host.SignedInAsync(mayor), mayor.Person, mayor.Person, new byte[PortraitShelf.MostBytes + 1])
            .IsRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "portraitTooLarge");
    }

    [Fact]
    public void What_follows_the_picture_is_left_out()
    {
        var file = Jpegs.Square(256);
        var clean = JpegReading.Clean([.. file, .. "PK\u0003\u0004 and an archive"u8]);
        Assert.NotNull(clean);
        Assert.Equal(clean, JpegReading.Clean(file));
    }

    /// <summary>Whatever is sent, it is answered, and never with an exception.</summary>
    [Fact]
    public void A_damaged_file_never_breaks_the_reading()
    {
        var (file, random) = (Jpegs.Square(256), new Random(4711));
        for (var i = 0; i < 5_000; i++)
        {
            var damaged = file[..random.Next(file.Length + 1)];
            for (var j = random.Next(4); j > 0 && damaged.Length > 0; j--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (JpegReading.Clean(damaged) is { } clean)
                Assert.Equal(clean, JpegReading.Clean(clean));
        }
    }

    private static string Latin1(byte[] bytes) => System.Text.Encoding.Latin1.GetString(bytes);

    private static Task<HttpResponseMessage> SendAsync(Browser browser, string me, string person, byte[] file)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/as/{me}/api/people/{person}/portrait") { Content = new ByteArrayContent(file) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        request.Headers.Add("Origin", Browser.Origin);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("X-Classroom", "1");
        return browser.SendAsync(request);
    }
}
