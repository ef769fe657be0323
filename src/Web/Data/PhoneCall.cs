namespace CityLeadership.Classroom.Web.Data;

/// <summary>That staff telephoned somebody who was missing from a session, and what came of it. Rows are added, or taken back by their author.</summary>
public sealed class PhoneCall
{
    public required string Id { get; init; }

    public required string SessionId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>Null: the call is going on.</summary>
    public required PhoneOutcome? Outcome { get; init; }

    /// <summary>The person who telephoned.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
