namespace CityLeadership.Classroom.Session;

/// <summary>Puts this tab's screen on the stage, in the place of what is there.</summary>
public sealed record ShareScreen(TabId Tab) : Command;

/// <summary>Takes the shared screen off the stage: one's own, or as a host anybody's.</summary>
public sealed record StopSharing : Command;
