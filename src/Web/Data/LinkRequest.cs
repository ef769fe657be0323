namespace CityLeadership.Classroom.Web.Data;

/// <summary>Somebody asked for a new link to this address. Whether anybody has it is looked up after they were answered.</summary>
public sealed class LinkRequest
{
    /// <summary>In lower case.</summary>
    public required string Email { get; init; }

    public required DateTimeOffset AskedAt { get; init; }
}
