using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>A file on its way to a browser, whole or in part (RFC 9110).</summary>
/// <param name="tag">Another one when a byte of it is.</param>
/// <param name="open">So many bytes of it from one on; null: it is not there any more.</param>
internal sealed class RangedFile(string tag, long bytes, string type, Func<long, long, CancellationToken, ValueTask<Stream?>> open) : IResult
{
    /// <summary>The name it is saved by; null: it is to be shown.</summary>
    public string? SavedAs { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.Headers.AcceptRanges = "bytes";
        response.Headers.XContentTypeOptions = "nosniff";
        // Whether this person may still see it is asked again for every part; what they have, they need not fetch twice.
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.ETag = $"\"{tag}\"";
        if (request.Headers.IfNoneMatch == response.Headers.ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var range = ByteRange.Of(request, bytes, response.Headers.ETag.ToString());
        if (range.Kind == RangeKind.None)
        {
            response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes */{bytes}");
            await RecordingRefusals.NoSuchBytes.ExecuteAsync(httpContext);
            return;
        }

        await using var content = await open(range.From, range.Count, httpContext.RequestAborted);
        if (content is null)
        {
            await RecordingRefusals.NoRecording.ExecuteAsync(httpContext);
            return;
        }

        response.ContentType = type;
        response.ContentLength = range.Count;
        if (SavedAs is not null)
            response.Headers.ContentDisposition = Attachment(SavedAs);
        if (range.Kind == RangeKind.Part)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes {range.From}-{range.From + range.Count - 1}/{bytes}");
        }

        if (!HttpMethods.IsHead(request.Method))
            await content.CopyToAsync(response.Body, httpContext.RequestAborted);
    }

    private static string Attachment(string name)
    {
        var attachment = new ContentDispositionHeaderValue("attachment");
        attachment.SetHttpFileName(name);
        return attachment.ToString();
    }
}
