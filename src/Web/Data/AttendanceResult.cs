using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// One person's attendance of one class, as measured from the log. Derived: deleting it and measuring again from the
/// archive gives the same row.
/// </summary>
public sealed class AttendanceResult
{
    public required string SessionId { get; init; }

    public required string PersonId { get; init; }

    public required AttendanceStatus Status { get; init; }

    /// <summary>Whole seconds in class between class start and class end, all devices merged.</summary>
    public required int Seconds { get; init; }

    /// <summary>How often the person was called on.</summary>
    public required int Calls { get; init; }

    /// <summary>Whole seconds heard talking, as the sound says it; null where that was not kept. Never a grade.</summary>
    public int? TalkSeconds { get; init; }

    /// <summary>Hands raised; null where that was not kept.</summary>
    public int? Hands { get; init; }

    /// <summary>Rounds of votes taken part in; null where that was not kept.</summary>
    public int? Votes { get; init; }

    /// <summary>Breakouts taken part in; null where that was not kept.</summary>
    public int? Breakouts { get; init; }

    /// <summary>The stays behind <see cref="Seconds"/>, clipped to the class, oldest first.</summary>
    public required IReadOnlyList<Stay> Stays { get; init; }
}
