namespace CityLeadership.Classroom.Web.Data;

/// <summary>A key with which cookies are sealed. Kept here, so that every node can read what another one sealed.</summary>
public sealed class SealingKey
{
    public required string Id { get; init; }

    /// <summary>As the framework writes it.</summary>
    public required string Xml { get; init; }
}
