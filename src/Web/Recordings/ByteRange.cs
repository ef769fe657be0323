using Microsoft.AspNetCore.Http.Headers;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>Which bytes of a file a request asks for (RFC 9110, section 14).</summary>
/// <param name="From">The first.</param>
/// <param name="Count">How many; 0 only when <paramref name="Kind"/> is <see cref="RangeKind.None"/>.</param>
internal sealed record ByteRange(RangeKind Kind, long From, long Count)
{
    /// <summary>
    /// A header that cannot be read, of another unit, or with several ranges is as good as none: the whole file answers it,
    /// as the standard allows, and nobody can make one request into a thousand. So is one that goes on with a file that is another by now.
    /// </summary>
    /// <param name="tag">The file's own, in quotes.</param>
    public static ByteRange Of(HttpRequest request, long length, string tag)
    {
        var whole = new ByteRange(RangeKind.Whole, 0, length);
        var asked = new RequestHeaders(request.Headers).Range;
        if (request.Headers.IfRange is { Count: > 0 } known && known != tag)
            return whole;
        if (asked is null || !asked.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase) || asked.Ranges.Count != 1)
            return whole;

        var (from, to) = asked.Ranges.Single() switch
        {
            { From: { } first, To: var last } => (first, Math.Min(last ?? long.MaxValue, length - 1)),
            { To: { } suffix } => (Math.Max(0, length - suffix), length - 1),
            _ => (0, length - 1),
        };
        return from >= length || to < from ? new(RangeKind.None, 0, 0) : new(RangeKind.Part, from, to - from + 1);
    }
}

internal enum RangeKind
{
    Whole,
    Part,

    /// <summary>The file has no such bytes.</summary>
    None,
}
