using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>What everybody saw on the stage, by the class's state.</summary>
internal static class OnStage
{
    /// <param name="before">The state before, and what was shown by it: a board that did not change is not written out again.</param>
    public static Shown? Of(SessionState state, SessionState before, Shown? shownBefore) =>
        state.Screen is { } screen ? new Shown.Screen(screen.Source)
        : state.Exhibits.Shown is { } page ? new Shown.Page(page.Id, page.Page, state.Exhibits.Find(page.Id)?.Title ?? "")
        : !state.Board.OnStage ? null
        : shownBefore is Shown.Board board && state.Board == before.Board && state.People == before.People ? board
        : new Shown.Board(Written(state));

    private static string Written(SessionState state)
    {
        IEnumerable<(ColumnId? Id, string Title)> columns = [(null, ""), .. state.Board.Columns.Select(column => ((ColumnId?)column.Id, OneLine(column.Title)))];
        return string.Join('\f', columns
            .Select(column => (string[])[column.Title, .. Points(state, column.Id)])
            .Where(lines => lines[0].Length > 0 || lines.Length > 1)
            .Select(lines => string.Join('\n', lines)));
    }

    /// <summary>As the class saw them: without what was hidden or taken off, and without the names of those who declined.</summary>
    private static ImmutableArray<string> Points(SessionState state, ColumnId? column) =>
    [
        .. from point in state.Board.Contributions.Values
           where point.Column == column && !point.Hidden && !point.Removed && point.Text.Length > 0
           orderby point.Place, point.Id.Value
           let name = state.Find(point.Person) is { DeclinesRecording: false, Profile: { } profile } ? $" ({profile.Name})" : ""
           select OneLine(point.Text) + name,
    ];

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
