namespace CityLeadership.Classroom.Load.Crowd;

/// <summary>How often anything happens in the whole crowd, shared out among its people, so that a larger crowd is not a louder one.</summary>
internal sealed class Pace(int people)
{
    /// <summary>Between two raised hands, in the class as a whole.</summary>
    private static readonly TimeSpan Hands = TimeSpan.FromSeconds(7);

    /// <summary>Between two lines of chat.</summary>
    private static readonly TimeSpan Lines = TimeSpan.FromSeconds(25);

    /// <summary>More hands than this at once look like a rebellion.</summary>
    public const int MostHands = 5;

    /// <summary>How often each person considers doing something.</summary>
    public static readonly TimeSpan Thought = TimeSpan.FromSeconds(2);

    public bool WantsToSpeak() => Happens(Hands);

    public bool WantsToWrite() => Happens(Lines);

    /// <summary>Some moment of a range.</summary>
    public static TimeSpan Between(double seconds, double most) =>
        TimeSpan.FromSeconds(seconds + (Random.Shared.NextDouble() * (most - seconds)));

    private bool Happens(TimeSpan between) => Random.Shared.NextDouble() < Thought / between / people;
}
