namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// Who meets whom in a small <see cref="ScheduledSession"/>, which has its time. Of what was said there nothing is kept: <see cref="Held"/> is all.
/// </summary>
public sealed class Meeting
{
    public required string SessionId { get; init; }

    public required string ProgrammeId { get; init; }

    public required string MayorId { get; init; }

    /// <summary>Who offered the slot: a coach, a mentor, a fellow, faculty or staff.</summary>
    public required string HostId { get; set; }

    public required MeetingKind Kind { get; init; }

    public required string SlotId { get; set; }

    /// <summary>Null: not over yet, or nobody came.</summary>
    public bool? Held { get; set; }

    /// <summary>It was cancelled, or was not held and another one has taken its place. One that has not lapsed is its mayor's only one of its kind.</summary>
    public DateTimeOffset? LapsedAt { get; set; }

    public ScheduledSession Session { get; init; } = null!;
}
