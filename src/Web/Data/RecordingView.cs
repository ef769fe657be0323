namespace CityLeadership.Classroom.Web.Data;

/// <summary>That a person watched a class's recording, and how much of it.</summary>
public sealed class RecordingView
{
    public required string SessionId { get; init; }

    public required string PersonId { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public required DateTimeOffset LastAt { get; set; }

    /// <summary>Stretches of the video in seconds, such as "0-61.5 300-420": without overlaps, in order.</summary>
    public required string Stretches { get; set; }

    /// <summary>Of all stretches together.</summary>
    public required double Seconds { get; set; }

    /// <summary>The second of the video where they were last.</summary>
    public required double Place { get; set; }
}
