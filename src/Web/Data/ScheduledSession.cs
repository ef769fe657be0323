namespace CityLeadership.Classroom.Web.Data;

/// <summary>An entry on a programme's calendar. The live session that runs it has the same id.</summary>
public sealed class ScheduledSession
{
    public required string Id { get; init; }

    public required string ProgrammeId { get; init; }

    public required SessionKind Kind { get; init; }

    /// <summary>What people call it by ("Class 4"), from 1; null for what is not a class.</summary>
    public int? Number { get; set; }

    public required string Title { get; set; }

    /// <summary>The case that is taught, or what else stands under the title.</summary>
    public string? Subtitle { get; set; }

    public required DateTimeOffset StartsAt { get; set; }

    public required DateTimeOffset EndsAt { get; set; }

    /// <summary>IANA zone whose local time this session keeps.</summary>
    public required string Zone { get; set; }

    public required Tracks Tracks { get; set; }

    /// <summary>The <see cref="StoredSeries"/> that made it; null for what was entered by itself.</summary>
    public string? SeriesId { get; init; }

    /// <summary>Its place among the dates of that series, from 1.</summary>
    public int? SeriesPlace { get; init; }

    /// <summary>Moved by hand: a changed series leaves its time alone.</summary>
    public bool Moved { get; set; }

    /// <summary>It does not take place. It stays on the calendar, so that people see it was there, and can come back.</summary>
    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>Counts what staff changed since it was entered: the calendar feed's SEQUENCE, and a guard against two who change at once.</summary>
    public int Revision { get; set; }

    /// <summary>When staff last changed it; null: never since it was entered.</summary>
    public DateTimeOffset? ChangedAt { get; set; }

    public Programme Programme { get; init; } = null!;

    /// <summary>Every change that people should hear of goes through here.</summary>
    public void Changed(DateTimeOffset now) => (Revision, ChangedAt) = (Revision + 1, now);
}
