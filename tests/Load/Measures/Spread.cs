using System.Globalization;

namespace CityLeadership.Classroom.Load.Measures;

/// <summary>Times, and where most of them lie.</summary>
public sealed class Spread(IEnumerable<TimeSpan> times)
{
    private readonly List<TimeSpan> _sorted = [.. times.Order()];

    public TimeSpan P50 => At(0.50);

    public TimeSpan P99 => At(0.99);

    public TimeSpan Most => At(1);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"p50 {P50.TotalMilliseconds:0.0} ms, p99 {P99.TotalMilliseconds:0.0} ms, max {Most.TotalMilliseconds:0.0} ms");

    private TimeSpan At(double part) =>
        _sorted.Count == 0 ? TimeSpan.Zero : _sorted[Math.Min(_sorted.Count - 1, (int)Math.Ceiling(part * _sorted.Count) - 1)];
}
