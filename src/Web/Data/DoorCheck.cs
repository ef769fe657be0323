namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// How somebody's camera and microphone did before a class, so that staff can help those who do not come. No part of the
/// class's record: gone once the class is measured.
/// </summary>
public sealed class DoorCheck
{
    public required string SessionId { get; init; }

    public required string PersonId { get; init; }

    public required DateTimeOffset At { get; set; }

    /// <summary>Null: it works, or is not wanted.</summary>
    public required DoorTrouble? Camera { get; set; }

    /// <summary>Null: it works.</summary>
    public required DoorTrouble? Microphone { get; set; }
}
