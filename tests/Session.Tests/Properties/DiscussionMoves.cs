using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>The plan and the board in random histories.</summary>
internal static class DiscussionMoves
{
    public static readonly ImmutableArray<Func<Move, SessionState, Command>> All =
    [
        (move, _) => new LoadPlan(Plan(move.A % 4)),
        (move, state) => new BeginPasture(Pasture(move, state)),
        (move, state) => new BeginPasture(Pasture(move, state)),
        (move, state) => new SkipPasture(Pasture(move, state), move.Flag),
        (move, state) => new AddPasture(move.A % 9 == 0 ? " " : $"And {move.A}?", move.B, move.Flag ? null : Pasture(move, state)),
        (move, state) => new ChangePasture(Pasture(move, state), move.B),
        (move, _) => new AddColumn(move.A % 9 == 0 ? "" : $"Column {move.A}"),
        (move, state) => new RenameColumn(Column(move, state) ?? new("nowhere"), $"Column {move.B}"),
        (move, state) => new RemoveColumn(Column(move, state) ?? new("nowhere")),
        (move, state) => new NoteContribution($"point {move.A}", Column(move, state), move.Flag ? null : move.Person, move.A % 3 == 0),
        (move, state) => new NoteContribution($"point {move.A}", Column(move, state)),
        (move, state) => new NoteContribution($"hidden {move.A}", Column(move, state), move.Person, Hidden: true),
        (move, state) => new EditContribution(Point(move.A, state), $"point {move.B}", 1 + (move.B % 2)),
        (move, state) => new MoveContribution(Point(move.A, state), Column(move, state), move.Flag ? null : Point(move.B, state)),
        (move, state) => new MoveContribution(Point(move.A, state), Column(move, state), Point(move.B, state)),
        (move, state) => new LinkContributions(Point(move.A, state), Point(move.B, state), move.Flag),
        (move, state) => new LinkContributions(Point(move.B, state), Point(move.A, state), true),
        (move, state) => new HideContribution(Point(move.A, state), move.Flag),
        (move, state) => new RemoveContribution(Point(move.A, state)),
        (move, state) => new RestoreContribution(Point(move.A, state)),
        (move, _) => move.A % 5 == 0 ? new RevealBoard() : new ShowBoard(move.Flag),
        (move, _) => new NameScribe(move.Person, move.B % 4 > 0),
    ];

    /// <summary>The same plan at another version: its first pastures gone, its last one new.</summary>
    public static TeachingPlan Plan(int version) => Histories.Plan with
    {
        Version = version + 1,
        Pastures =
        [
            .. Histories.Plan.Pastures.Skip(version % 3),
            Histories.Plan.Pastures[0] with { Id = new($"more-{version}"), Columns = ["One", "", "Two"] },
        ],
        Checkpoints = [],
    };

    private static PastureId Pasture(Move move, SessionState state) =>
        state.Plan.Pastures.IsEmpty ? new("nowhere") : state.Plan.Pastures[move.A % state.Plan.Pastures.Count].Id;

    private static ColumnId? Column(Move move, SessionState state) =>
        state.Board.Columns.IsEmpty || move.B % 4 == 3 ? null : state.Board.Columns[move.B % state.Board.Columns.Count].Id;

    private static ContributionId Point(int choice, SessionState state) =>
        state.Board.Contributions.IsEmpty ? new("nowhere")
        : state.Board.Contributions.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).ElementAt(choice % state.Board.Contributions.Count);
}
