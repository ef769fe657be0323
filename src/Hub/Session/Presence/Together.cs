namespace CityLeadership.Classroom.Session;

/// <summary>Whether a talk was held: the only thing that is kept of a confidential one.</summary>
public static class Together
{
    /// <summary>Two people who were in for so long at the same time, all in all, have held their talk.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromMinutes(5);

    public static bool WasHeld(IReadOnlyList<LogEntry> log) => Of(log) >= Least;

    /// <summary>How long at least two people were in at the same time, however often they were cut off.</summary>
    public static TimeSpan Of(IReadOnlyList<LogEntry> log)
    {
        if (log.Count == 0)
        {
            return TimeSpan.Zero;
        }

        var last = log[^1].At;
        var steps = Stays.Of(log).Values.SelectMany(stays => stays)
            .SelectMany(stay => new[] { (At: stay.From, By: 1), (At: stay.To ?? last, By: -1) })
            .OrderBy(step => step.At).ThenBy(step => step.By);
        var (together, people, since) = (TimeSpan.Zero, 0, DateTimeOffset.MinValue);
        foreach (var (at, by) in steps)
        {
            together += people >= 2 ? at - since : TimeSpan.Zero;
            (people, since) = (people + by, at);
        }

        return together;
    }
}
