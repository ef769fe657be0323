using System.Collections.Immutable;

namespace CityLeadership.Classroom.Recording.Publish;

/// <summary>From the class's clock to the video's, and back. What was not recorded has no place in the video.</summary>
public static class VideoTime
{
    /// <summary>The second of the video that shows an instant; null when it was not recorded.</summary>
    public static double? SecondOf(ImmutableArray<RecordedSpan> spans, DateTimeOffset instant) =>
        spans.LastOrDefault(span => span.From <= instant) is { } span && (span.To is not { } end || instant < end)
            ? span.At + (instant - span.From).TotalSeconds
            : null;

    /// <summary>The first second of the video at or after an instant; null when nothing was recorded from then on.</summary>
    public static double? FirstSecondFrom(ImmutableArray<RecordedSpan> spans, DateTimeOffset instant) =>
        SecondOf(spans, instant) ?? spans.FirstOrDefault(span => span.From >= instant)?.At;

    /// <summary>The instant that a second of the video shows; null when it is beyond the video.</summary>
    public static DateTimeOffset? InstantAt(ImmutableArray<RecordedSpan> spans, double second) =>
        spans.LastOrDefault(span => span.At <= second) is { } span
        && span.From.AddSeconds(second - span.At) is var instant
        && (span.To is not { } end || instant < end)
            ? instant
            : null;
}
