namespace CityLeadership.Classroom.Web.Data;

public sealed class City
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    public required string Country { get; set; }

    /// <summary>IANA zone of the city hall, so that staff know what time it is before they phone.</summary>
    public required string Zone { get; set; }
}
