namespace CityLeadership.Classroom.Session;

/// <summary>One thing is on the stage at a time: a screen takes the place of the board or the exhibit, and the other way round.</summary>
internal static class ScreenDecider
{
    public static Decision Share(SessionState state, PersonId by, ShareScreen command)
    {
        var person = state.Find(by);
        if (person?.Tabs.GetValueOrDefault(command.Tab) is not { Place: Place.Class })
        {
            return Rejections.NotIn;
        }

        if (!SharedScreen.MayShare(state, person))
        {
            return Rejections.ShareOnceCalled;
        }

        if (state.Screen?.Source == new Source(by, command.Tab))
        {
            return Decision.Nothing;
        }

        if (state.Screen is { } other && other.Source.Person != by && !person.Role.IsHost())
        {
            return Rejections.ScreenTaken;
        }

        return Decision.Of([
            .. Away(state, by),
            .. ExhibitDecider.Away(state, by),
            .. state.Board.OnStage ? [new BoardShown(false, by)] : Array.Empty<SessionEvent>(),
            new ScreenShareBegan(by, command.Tab),
        ]);
    }

    public static Decision Stop(SessionState state, PersonId by) =>
        state.Screen is not { } screen ? Decision.Nothing
        : screen.Source.Person != by && state.Find(by)?.Role.IsHost() != true ? Rejections.NotYourScreen
        : Decision.Of([.. Away(state, by)]);

    /// <summary>Takes a shared screen from the stage.</summary>
    public static IEnumerable<SessionEvent> Away(SessionState state, PersonId by) =>
        state.Screen is null ? [] : [new ScreenShareEnded(by)];

    /// <summary>What was loaded anew shares nothing: the browser asks its person each time.</summary>
    public static IEnumerable<SessionEvent> Fresh(SessionState state, Source source) =>
        state.Screen?.Source == source ? [new ScreenShareEnded(source.Person)] : [];
}
