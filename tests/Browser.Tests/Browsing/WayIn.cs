namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>The way from the personal link into class: when each milestone was there, in milliseconds since the link was opened.</summary>
public sealed record WayIn
{
    /// <summary>The link's page, with its button.</summary>
    public double Link { get; init; }

    public double GreenRoom { get; init; }

    /// <summary>Seated, before any picture.</summary>
    public double Room { get; init; }

    /// <summary>The first connection for sound and pictures is up.</summary>
    public double Media { get; init; }

    /// <summary>The first picture of somebody else.</summary>
    public double Picture { get; init; }
}
