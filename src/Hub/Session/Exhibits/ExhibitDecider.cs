using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>One thing is on the stage at a time: the board goes when an exhibit comes, and the other way round.</summary>
internal static class ExhibitDecider
{
    /// <summary>Until doors open the class has what is stored; after that only a host's word changes it.</summary>
    public static IEnumerable<SessionEvent> Copy(SessionState state, ImmutableArray<Exhibit>? stored) =>
        stored is { } exhibits && (state.Phase == Phase.Lobby || state.Exhibits.All.IsEmpty) ? Copy(state, exhibits, null) : [];

    public static Decision Load(SessionState state, PersonId by, LoadExhibits command) =>
        command.Exhibits is { } stored ? Decision.Of([.. Copy(state, stored, by)]) : Decision.Nothing;

    public static Decision Show(SessionState state, PersonId by, ShowExhibit command)
    {
        if (state.Exhibits.Find(command.Exhibit) is not { } exhibit)
        {
            return Rejections.NoSuchExhibit;
        }

        if (!Has(exhibit, command.Page))
        {
            return Rejections.NoSuchPage;
        }

        var shown = state.Exhibits.Shown;
        SessionEvent[] board = state.Board.OnStage ? [new BoardShown(false, by)] : [];
        return shown?.Id != exhibit.Id ? Decision.Of([.. ScreenDecider.Away(state, by), .. board, new ExhibitShown(exhibit.Id, command.Page, by)])
            : shown.Page != command.Page ? new PageTurned(command.Page, by)
            : Decision.Nothing;
    }

    public static Decision Turn(SessionState state, PersonId by, TurnPage command) =>
        state.Exhibits is not { Shown: { } shown } exhibits ? Rejections.NothingShown
        : !Has(exhibits.Find(shown.Id)!, command.Page) ? Rejections.NoSuchPage
        : shown.Page == command.Page ? Decision.Nothing
        : new PageTurned(command.Page, by);

    public static Decision Point(SessionState state, PointAt command) =>
        state.Exhibits.Shown is null ? Rejections.NothingShown
        : command is { X: >= 0 and <= 1, Y: >= 0 and <= 1 } ? Decision.Nothing
        : Rejections.OffThePage;

    public static Decision Hide(SessionState state, PersonId by) => Decision.Of([.. Away(state, by)]);

    /// <summary>Takes from the stage what is on it.</summary>
    public static IEnumerable<SessionEvent> Away(SessionState state, PersonId? by) =>
        state.Exhibits.Shown is null ? [] : [new ExhibitHidden(by)];

    /// <summary>What is on the stage and not stored any more goes first: its pages cannot be fetched.</summary>
    private static IEnumerable<SessionEvent> Copy(SessionState state, ImmutableArray<Exhibit> stored, PersonId? by) =>
        state.Exhibits.All.SequenceEqual(stored) ? []
        : state.Exhibits.Shown is { } shown && !stored.Any(exhibit => exhibit.Id == shown.Id && Has(exhibit, shown.Page))
            ? [new ExhibitHidden(by), new ExhibitsCopied(stored, by)]
        : [new ExhibitsCopied(stored, by)];

    private static bool Has(Exhibit exhibit, int page) => page >= 1 && page <= exhibit.Pages;
}
