namespace CityLeadership.Classroom.Web.Data;

/// <summary>How long a programme keeps its recordings. A programme without one keeps them for ever.</summary>
public sealed class RecordingRule
{
    public required string ProgrammeId { get; init; }

    /// <summary>So many days after <see cref="From"/> a recording goes.</summary>
    public required int Days { get; set; }

    public required RecordingDaysFrom From { get; set; }

    public required DateTimeOffset SetAt { get; set; }

    /// <summary>The member of staff who answers for what it deletes.</summary>
    public required string SetBy { get; set; }
}

/// <summary>What the days are counted from. The words stand in rows: none may be renamed.</summary>
public enum RecordingDaysFrom
{
    /// <summary>The class's planned end.</summary>
    Class,

    /// <summary>The planned end of the programme's last class.</summary>
    Year,
}
