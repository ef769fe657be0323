namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// What staff say of a person's attendance of one session: beside what was measured, never over it. Rows are only added;
/// the last one counts.
/// </summary>
public sealed class AttendanceCorrection
{
    public required string SessionId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>Place in this person's history of this session, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Null: the correction is taken back, and what was measured counts again.</summary>
    public required AttendanceStatus? Status { get; init; }

    /// <summary>In the author's words.</summary>
    public required string Reason { get; init; }

    /// <summary>The person who wrote it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
