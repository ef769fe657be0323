namespace CityLeadership.Classroom.Web.Data;

/// <summary>One programme year: its name, its clock, whom to call for help, and its attendance rule.</summary>
public sealed class Programme
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    /// <summary>IANA zone in which the series is planned ("America/New_York").</summary>
    public required string Zone { get; set; }

    /// <summary>How people say that zone's place ("Boston"): "9:00 in Boston".</summary>
    public required string Place { get; set; }

    /// <summary>The staffed number that every page and every error shows.</summary>
    public required string HelpPhone { get; set; }

    /// <summary>A link that opens a message to the staff (mailto:, sms:, https:).</summary>
    public required string HelpMessage { get; set; }

    /// <summary>Percent of the class from which a person counts as present.</summary>
    public int PresentFrom { get; set; } = 85;

    /// <summary>Percent of the class from which a person counts as partly present; below it they were absent.</summary>
    public int PartlyFrom { get; set; } = 25;

    /// <summary>Made by the demo: invented people, shown as such, never in a production database.</summary>
    public bool Demo { get; init; }
}
