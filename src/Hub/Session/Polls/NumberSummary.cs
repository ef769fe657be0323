using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The middle and the spread of numbers, without the numbers themselves.</summary>
/// <param name="Mean">Rounded to four places.</param>
/// <param name="Bins">People in steps of equal width from the smallest to the largest; an empty step is there too.</param>
public sealed record NumberSummary(decimal Mean, decimal Median, ImmutableArray<NumberBin> Bins)
{
    private const int FewestSteps = 5;

    internal static NumberSummary Of(IReadOnlyCollection<decimal> numbers)
    {
        var sorted = numbers.Order().ToList();
        var middle = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        return new NumberSummary(Math.Round(sorted.Average(), 4), middle, Spread(sorted));
    }

    private static ImmutableArray<NumberBin> Spread(List<decimal> sorted)
    {
        var (smallest, largest) = (sorted[0], sorted[^1]);
        if (smallest == largest)
        {
            return [new NumberBin(smallest, largest, sorted.Count)];
        }

        var width = Width((largest - smallest) / FewestSteps);
        var first = Math.Floor(smallest / width);
        var steps = (int)(Math.Floor(largest / width) - first) + 1;
        var counts = new int[steps];
        foreach (var number in sorted)
        {
            counts[(int)(Math.Floor(number / width) - first)]++;
        }

        return [.. counts.Select((people, step) => new NumberBin((first + step) * width, (first + step + 1) * width, people))];
    }

    /// <summary>The largest of …, 1, 2, 5, 10, 20, … that is not above.</summary>
    private static decimal Width(decimal most)
    {
        var ten = 1m;
        while (ten > most)
        {
            ten /= 10;
        }

        while (ten * 10 <= most)
        {
            ten *= 10;
        }

        return most >= ten * 5 ? ten * 5 : most >= ten * 2 ? ten * 2 : ten;
    }
}

/// <summary>People whose number is at least <paramref name="From"/> and below <paramref name="To"/>; equal ends: exactly that.</summary>
public sealed record NumberBin(decimal From, decimal To, int People);
