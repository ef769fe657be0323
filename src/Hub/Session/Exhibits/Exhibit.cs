using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>One exhibit of a class.</summary>
public readonly record struct ExhibitId(string Value) : IIdentifier<ExhibitId>
{
    public static ExhibitId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>A document that hosts may put on the stage. Its pages are files of the host; the log only names it.</summary>
/// <param name="Pages">From 1.</param>
public sealed record Exhibit(ExhibitId Id, string Title, int Pages);

/// <summary>What is on the stage.</summary>
/// <param name="Page">From 1: where the class is.</param>
public sealed record ShownExhibit(ExhibitId Id, int Page, PersonId By, DateTimeOffset Since);

/// <summary>The class's exhibits, as they were copied into the log, and the one that is on the stage.</summary>
public sealed record ClassExhibits(ImmutableList<Exhibit> All, ShownExhibit? Shown)
{
    public static readonly ClassExhibits None = new([], null);

    public Exhibit? Find(ExhibitId exhibit) => All.Find(one => one.Id == exhibit);

    internal ClassExhibits Apply(SessionEvent @event, DateTimeOffset at) => @event switch
    {
        ExhibitsCopied copied => this with { All = [.. copied.Exhibits] },
        ExhibitShown shown => this with { Shown = new(shown.Exhibit, shown.Page, shown.By, at) },
        PageTurned turned => this with { Shown = Shown! with { Page = turned.Page } },
        ExhibitHidden or ClassEnded => this with { Shown = null },
        _ => this,
    };
}
