namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// That a person is erased. Who they are went the moment it was asked for; what they said is taken out of one class's record after the
/// other, by whichever host comes to it.
/// </summary>
public sealed class Erasure
{
    public required string PersonId { get; init; }

    public required string ProgrammeId { get; init; }

    /// <summary>The member of staff who asked for it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Classes whose record is done.</summary>
    public int Done { get; set; }

    /// <summary>Classes there are.</summary>
    public int Of { get; set; }

    /// <summary>Null: it goes on.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
