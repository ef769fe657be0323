using System.Collections.Immutable;
using System.Globalization;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>Which stretches of a video somebody has watched: without overlaps, in order, each second counted once.</summary>
internal sealed record Watched(ImmutableArray<WatchedStretch> Stretches)
{
    public static readonly Watched Nothing = new([]);

    /// <summary>Stretches that are no farther apart are one: a player leaves out less than this between two reports.</summary>
    private const double Slack = 1;

    public double Seconds => Stretches.Sum(stretch => stretch.To - stretch.From);

    public Watched With(WatchedStretch more)
    {
        var merged = ImmutableArray.CreateBuilder<WatchedStretch>();
        foreach (var next in Stretches.Add(more).OrderBy(stretch => stretch.From))
        {
            if (merged.Count > 0 && next.From <= merged[^1].To + Slack)
                merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, next.To) };
            else
                merged.Add(next);
        }

        return new(merged.ToImmutable());
    }

    /// <summary>As it is stored: "0-61.5 300-420".</summary>
    public override string ToString() =>
        string.Join(' ', Stretches.Select(stretch => string.Create(CultureInfo.InvariantCulture, $"{stretch.From:0.#}-{stretch.To:0.#}")));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Watched Parse(string stored) => new(
    [
        .. from stretch in stored.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let ends = stretch.Split('-')
           select new WatchedStretch(double.Parse(ends[0], CultureInfo.InvariantCulture), double.Parse(ends[1], CultureInfo.InvariantCulture)),
    ]);
}
