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

    /// <summary>In lower case, and nobody else's: a roster finds its people by it.</summary>
    public string? Email { get; set; }

    /// <summary>The language they work in, as a tag ("pt-BR").</summary>
    public string? Language { get; set; }

    public string? AssistantName { get; set; }

    public string? AssistantPhone { get; set; }

    public string? AssistantEmail { get; set; }
}
