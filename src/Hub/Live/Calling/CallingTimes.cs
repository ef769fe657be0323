namespace CityLeadership.Classroom.Live.Calling;

/// <summary>How calls are directed, whatever engine carries them.</summary>
public sealed class CallingTimes
{
    /// <summary>How long a tab's media goes on without its connection, so that a short break costs nothing. Default 10 s.</summary>
    public TimeSpan HoldFor { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Changes that come within this time of each other are directed together. Default 40 ms.</summary>
    public TimeSpan Together { get; set; } = TimeSpan.FromMilliseconds(40);
}
