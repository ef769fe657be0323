namespace CityLeadership.Classroom.Session;

/// <summary>Takes the stored plan over again; what has begun stays.</summary>
/// <param name="Plan">As it is stored now; whoever receives the command brings it. Null: none is.</param>
public sealed record LoadPlan(TeachingPlan? Plan = null) : Command;

/// <summary>Also one that was on before: the class goes back, and its time goes on counting.</summary>
public sealed record BeginPasture(PastureId Pasture) : Command;

/// <param name="Skipped">False: it is to be taught after all.</param>
public sealed record SkipPasture(PastureId Pasture, bool Skipped) : Command;

/// <param name="After">Null: after the one that is on, or last.</param>
public sealed record AddPasture(string Question, int Minutes, PastureId? After = null) : Command;

public sealed record ChangePasture(PastureId Pasture, int Minutes) : Command;
