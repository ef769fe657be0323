namespace CityLeadership.Classroom.Session;

/// <summary>The screen of this tab is on the stage.</summary>
public sealed record ScreenShareBegan(PersonId Person, TabId Tab) : SessionEvent;

public sealed record ScreenShareEnded(PersonId By) : SessionEvent;
