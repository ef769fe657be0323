using System.Globalization;
using System.Text.RegularExpressions;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>A file of a recording on its way to a player, whole or in part.</summary>
internal sealed partial class RecordingFile(IRecordingStore store, StoredFile file) : IResult
{
    /// <summary>The media type of a file that players may ask for; null for every other name, such as the manifest's.</summary>
    public static string? TypeOf(string name) =>
        name == "video.m3u8" ? "application/vnd.apple.mpegurl"
        : name == "init.mp4" ? "video/mp4"
        : name == "poster.jpg" ? "image/jpeg"
        : Piece().IsMatch(name) ? "video/iso.segment"
        : null;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.Headers.AcceptRanges = "bytes";
        response.Headers.XContentTypeOptions = "nosniff";
        // Whether this person may still see it is asked again for every part; what they have, they need not fetch twice.
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{file.At.UtcTicks:x}-{file.Bytes:x}\"");
        if (request.Headers.IfNoneMatch == response.Headers.ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var range = ByteRange.Of(request, file.Bytes);
        if (range.Kind == RangeKind.None)
        {
            response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes */{file.Bytes}");
            await RecordingRefusals.NoSuchBytes.ExecuteAsync(httpContext);
            return;
        }

        await using var bytes = await store.OpenAsync(file.Key, range.From, range.Count, httpContext.RequestAborted);
        if (bytes is null)
        {
            await RecordingRefusals.NoRecording.ExecuteAsync(httpContext);
            return;
        }

        response.ContentType = TypeOf(file.Key.Name);
        response.ContentLength = range.Count;
        if (range.Kind == RangeKind.Part)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = string.Create(
                CultureInfo.InvariantCulture, $"bytes {range.From}-{range.From + range.Count - 1}/{file.Bytes}");
        }

        if (!HttpMethods.IsHead(request.Method))
            await bytes.CopyToAsync(response.Body, httpContext.RequestAborted);
    }

    [GeneratedRegex(@"\A[0-9]{4,9}\.m4s\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();
}
