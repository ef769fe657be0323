namespace CityLeadership.Classroom.Session;

/// <summary>The stored plan, as it was then, is the class's.</summary>
/// <param name="By">Null: the house brought it, before doors opened.</param>
public sealed record PlanCopied(TeachingPlan Plan, PersonId? By) : SessionEvent;

/// <summary>The one before is over.</summary>
public sealed record PastureBegan(PastureId Pasture, PersonId By) : SessionEvent;

public sealed record PastureSkipped(PastureId Pasture, bool Skipped, PersonId By) : SessionEvent;

/// <param name="After">Null: it is the first.</param>
public sealed record PastureAdded(PastureId Pasture, string Question, int Minutes, PastureId? After, PersonId By) : SessionEvent;

public sealed record PastureChanged(PastureId Pasture, int Minutes, PersonId By) : SessionEvent;
