using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The exhibit on the stage, as everyone sees it.</summary>
/// <param name="Page">From 1: where the class is.</param>
public sealed record ExhibitView(ExhibitId Id, string Title, int Page, int Pages, PersonId By, DateTimeOffset Since)
{
    /// <summary>Null: none is on the stage.</summary>
    public static ExhibitView? Of(ClassExhibits exhibits) =>
        exhibits.Shown is { } shown && exhibits.Find(shown.Id) is { } exhibit
            ? new(exhibit.Id, exhibit.Title, shown.Page, exhibit.Pages, shown.By, shown.Since)
            : null;
}

/// <summary>Another exhibit or page is on the stage; null: none is.</summary>
public sealed record ExhibitChange(ExhibitView? Exhibit) : Change;

/// <summary>What hosts can put on the stage.</summary>
public sealed record ExhibitsChange(ImmutableList<Exhibit> Exhibits) : Change;

internal static class ExhibitReveal
{
    public static void Tell(Revealed revealed)
    {
        var (before, after) = (revealed.Before.Exhibits, revealed.After.Exhibits);
        if (ReferenceEquals(before, after))
        {
            return;
        }

        if (!ReferenceEquals(before.All, after.All))
        {
            revealed.To(Audience.Hosts, new ExhibitsChange(after.All));
        }

        var shown = ExhibitView.Of(after);
        if (ExhibitView.Of(before) != shown)
        {
            revealed.To(Audience.Class, new ExhibitChange(shown));
        }
    }
}
