using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Takes over the class's exhibits as they are stored now.</summary>
/// <param name="Exhibits">Whoever receives the command brings them, so that nobody puts on the stage what is not the class's.</param>
public sealed record LoadExhibits(ImmutableArray<Exhibit>? Exhibits = null) : Command;

/// <summary>Puts an exhibit on the stage, in the place of what is there.</summary>
/// <param name="Page">From 1.</param>
public sealed record ShowExhibit(ExhibitId Exhibit, int Page = 1) : Command;

public sealed record TurnPage(int Page) : Command;

public sealed record HideExhibit : Command;

/// <summary>
/// Points at a place on the page that the class is on. It leaves nothing in the log, where it would be most of what stands
/// there: it is told to every node as it comes, and fades.
/// </summary>
/// <param name="X">From the page's left edge, 0, to its right, 1.</param>
/// <param name="Y">From its top, 0, to its bottom, 1.</param>
public sealed record PointAt(double X, double Y) : Command;
