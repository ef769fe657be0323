using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Exhibits;

/// <summary>Files as a browser sends them to the exhibits of a class.</summary>
internal static class Uploads
{
    /// <summary>A PDF of two pages; gives back the exhibit's id.</summary>
    public static async Task<string> AddExhibitAsync(this Browser host, string path, string title)
    {
        using var added = await host.UploadAsync(path, Pdfs.OfPages(2), title);
        Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        return (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    public static Task<HttpResponseMessage> UploadAsync(this Browser browser, string path, byte[] file, string title)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{path}?title={Uri.EscapeDataString(title)}") { Content = new ByteArrayContent(file) };
        request.Content.Headers.ContentType = new("application/pdf");
        request.Headers.Add("Origin", Browser.Origin);
        request.Headers.Add("X-Classroom", "1");
        return browser.SendAsync(request);
    }
}
