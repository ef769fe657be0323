namespace CityLeadership.Classroom.Web.Data;

/// <summary>A human, across all programmes. What they are in one programme stands in <see cref="Enrolment"/>.</summary>
public sealed class Person
{
    /// <summary>Opaque, lower-case letters and digits: it stands in addresses (/as/{person}) and logs, so it says nothing.</summary>
    public required string Id { get; init; }

    public required string Name { get; set; }

    /// <summary>How to say the name, written for an English reader ("SHIV-awn DAH-lee").</summary>
    public string? Pronunciation { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? AssistantName { get; set; }

    public string? AssistantPhone { get; set; }
}
