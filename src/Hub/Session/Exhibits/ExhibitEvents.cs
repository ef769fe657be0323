using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The exhibits that are stored for the class, as they were then.</summary>
/// <param name="By">Null: the house brought them, before doors opened.</param>
public sealed record ExhibitsCopied(ImmutableArray<Exhibit> Exhibits, PersonId? By) : SessionEvent;

public sealed record ExhibitShown(ExhibitId Exhibit, int Page, PersonId By) : SessionEvent;

public sealed record PageTurned(int Page, PersonId By) : SessionEvent;

/// <param name="By">Null: the exhibit was taken away before doors opened.</param>
public sealed record ExhibitHidden(PersonId? By) : SessionEvent;
