using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Publish;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>A piece to be made: a stretch of one span, in seconds of the video.</summary>
internal sealed record PieceOrder(int Number, double From, double To, RecordedSpan Span)
{
    public DateTimeOffset InstantAt(double second) => Span.From.AddSeconds(second - Span.At);

    /// <summary>
    /// The next piece to be made; null while it is not all there. Pieces are of one length, counted from where the one before
    /// ended, and shorter where a span ends.
    /// </summary>
    /// <param name="made">What has been made, in seconds of the video.</param>
    /// <param name="until">Up to when tracks are known to be complete.</param>
    public static PieceOrder? Next(ImmutableArray<RecordedSpan> spans, int number, double made, TimeSpan length, DateTimeOffset until)
    {
        foreach (var span in spans)
        {
            var end = span.To is { } to ? span.At + (to - span.From).TotalSeconds : double.MaxValue;
            if (end <= made + Shortest) continue;
            var from = Math.Max(made, span.At);
            var order = new PieceOrder(number, from, Math.Min(from + length.TotalSeconds, end), span);
            return order.InstantAt(order.To) <= until ? order : null;
        }

        return null;
    }

    /// <summary>What is left of a span when a clock's last digits disagree: nothing.</summary>
    private const double Shortest = 1e-6;
}
