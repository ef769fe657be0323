namespace CityLeadership.Classroom.Session;

/// <summary>Whose screen is on the stage. It stays while its tab has lost its connection: the picture does not depend on that.</summary>
public sealed record SharedScreen(Source Source, DateTimeOffset Since)
{
    /// <summary>
    /// A participant's screen goes with their turn to speak, anybody's with the tab and the class: no event of its own says so.
    /// </summary>
    internal static SessionState Follow(SessionState state) =>
        state.Screen is { } screen && !(state.Phase != Phase.Ended && screen.MayStay(state)) ? state with { Screen = null } : state;

    /// <summary>Those who put things on the stage at any time, and whoever has been called on.</summary>
    internal static bool MayShare(SessionState state, Participant person) => person.Role.IsHost() || state.HasFloor(person.Id);

    private bool MayStay(SessionState state) =>
        state.Find(Source.Person) is { Removed: false } person && person.Tabs.ContainsKey(Source.Tab) && MayShare(state, person);
}
