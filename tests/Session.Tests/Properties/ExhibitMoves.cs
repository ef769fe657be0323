using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>Exhibits in random histories.</summary>
internal static class ExhibitMoves
{
    public static readonly ImmutableArray<Func<Move, SessionState, Command>> All =
    [
        (move, _) => new LoadExhibits(Stored(move.A % 4)),
        (move, state) => new ShowExhibit(One(move, state), move.B % 4),
        (move, state) => new ShowExhibit(One(move, state)),
        (move, _) => new TurnPage(move.B % 5),
        (move, state) => state.Exhibits.Shown is null ? new ShowExhibit(One(move, state)) : new TurnPage(1 + (move.B % 3)),
        (move, state) => state.Exhibits.Shown is null ? new ShowExhibit(One(move, state)) : new HideExhibit(),
        (move, _) => new PointAt(move.A / 999.0, (move.B - 5) / 90.0),
    ];

    /// <summary>The same exhibits: one gone, one renamed, none known.</summary>
    public static ImmutableArray<Exhibit>? Stored(int version) => version switch
    {
        0 => null,
        1 => [Histories.Exhibits[1]],
        2 => [Histories.Exhibits[0] with { Title = "Another name" }, Histories.Exhibits[1]],
        _ => Histories.Exhibits,
    };

    private static ExhibitId One(Move move, SessionState state) =>
        state.Exhibits.All.IsEmpty || move.A % 9 == 0 ? new("nowhere") : state.Exhibits.All[move.A % state.Exhibits.All.Count].Id;
}
