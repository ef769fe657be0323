namespace CityLeadership.Classroom.Load.Crowd;

/// <summary>How a class divides over a question: one answer leads, one contests it, the rest find a few.</summary>
internal static class Opinion
{
    /// <summary>Someone's choice. Which answer leads depends on the poll alone, so that the class as a whole has a view.</summary>
    public static int Of(string poll, int options)
    {
        var order = Enumerable.Range(0, options).ToArray();
        new Random(poll.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter))).Shuffle(order);
        var weights = order.Select((_, rank) => 1.0 / (rank + 1)).ToArray();
        var dice = Random.Shared.NextDouble() * weights.Sum();
        for (var rank = 0; rank < options; rank++)
        {
            dice -= weights[rank];
            if (dice <= 0)
            {
                return order[rank];
            }
        }

        return order[0];
    }
}
