namespace CityLeadership.Classroom.Session;

public sealed record AddColumn(string Title) : Command;

public sealed record RenameColumn(ColumnId Column, string Title) : Command;

/// <summary>What stands in it stays on the board, in no column.</summary>
public sealed record RemoveColumn(ColumnId Column) : Command;

/// <param name="Person">Whose point it is; null: whoever has the floor (of several, who was called last).</param>
/// <param name="Hidden">Hosts only: for their eyes until it is revealed.</param>
public sealed record NoteContribution(
    string Text, ColumnId? Column = null, PersonId? Person = null, bool Hidden = false) : Command;

/// <param name="Version">Of the text that was changed: if it is not that any more, nothing is overwritten.</param>
public sealed record EditContribution(ContributionId Contribution, string Text, int Version) : Command;

/// <param name="Column">Null: out of every column.</param>
/// <param name="After">Stands directly below this one; null: at the top.</param>
public sealed record MoveContribution(ContributionId Contribution, ColumnId? Column = null, ContributionId? After = null) : Command;

/// <param name="Linked">False: they do not belong together after all.</param>
public sealed record LinkContributions(ContributionId From, ContributionId To, bool Linked) : Command;

/// <param name="Hidden">False: everyone may see it.</param>
public sealed record HideContribution(ContributionId Contribution, bool Hidden) : Command;

/// <summary>Reveals everything that is hidden.</summary>
public sealed record RevealBoard : Command;

public sealed record RemoveContribution(ContributionId Contribution) : Command;

/// <summary>Puts back what was removed.</summary>
public sealed record RestoreContribution(ContributionId Contribution) : Command;

public sealed record ShowBoard(bool OnStage) : Command;

/// <param name="Named">False: no longer.</param>
public sealed record NameScribe(PersonId Person, bool Named) : Command;
