namespace CityLeadership.Classroom.Web.Data;

/// <summary>What a person's calendar was last told of a session by invitation.</summary>
public sealed class ToldSession
{
    public required string SessionId { get; init; }

    public required string PersonId { get; init; }

    public required int Revision { get; set; }

    /// <summary>Whether the person is expected at it.</summary>
    public required bool Expected { get; set; }
}
