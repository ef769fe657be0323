namespace CityLeadership.Classroom.Session;

public sealed record ColumnAdded(ColumnId Column, string Title, PersonId By) : SessionEvent;

public sealed record ColumnRenamed(ColumnId Column, string Title, PersonId By) : SessionEvent;

public sealed record ColumnRemoved(ColumnId Column, PersonId By) : SessionEvent;

public sealed record ContributionNoted(
    ContributionId Contribution, string Text, ColumnId? Column, PersonId Person, bool Hidden, string Place, PersonId By) : SessionEvent;

public sealed record ContributionEdited(ContributionId Contribution, string Text, PersonId By) : SessionEvent;

public sealed record ContributionMoved(ContributionId Contribution, ColumnId? Column, string Place, PersonId By) : SessionEvent;

public sealed record ContributionsLinked(ContributionId From, ContributionId To, bool Linked, PersonId By) : SessionEvent;

/// <param name="Hidden">False: it was revealed.</param>
public sealed record ContributionHidden(ContributionId Contribution, bool Hidden, PersonId By) : SessionEvent;

/// <param name="Removed">False: it was put back.</param>
public sealed record ContributionRemoved(ContributionId Contribution, bool Removed, PersonId By) : SessionEvent;

public sealed record BoardShown(bool OnStage, PersonId By) : SessionEvent;

public sealed record ScribeNamed(PersonId Person, bool Named, PersonId By) : SessionEvent;
