using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

internal static class PresenceApply
{
    /// <summary>A lost tab is remembered so that it finds its microphone as it left it. Of more tabs than this the oldest lost one is forgotten.</summary>
    private const int MostTabs = 16;

    public static SessionState Apply(SessionState state, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        RosterCopied copied => state with { People = Merge(state, copied) },
        WaitBegan wait => state.With(wait.Person, person =>
            Place(person, wait.Tab, Session.Place.Lobby, wait.Connection, wait.Node, at)),
        WaitEnded wait => state.With(wait.Person, person => person with { Tabs = person.Tabs.Remove(wait.Tab) }),
        Admitted admitted => state.With(admitted.Person, person => person with { Admitted = true, Removed = false }),
        Removed removed => state.With(removed.Person, person => person with
        {
            Removed = true,
            Admitted = false,
            Tabs = person.Tabs.RemoveRange(person.Tabs.Where(tab => tab.Value.Place != Session.Place.Class).Select(tab => tab.Key)),
        }),
        StayBegan stay => state.With(stay.Person, person =>
            Place(person, stay.Tab, Session.Place.Class, stay.Connection, stay.Node, at) with { WasIn = true }),
        StayEnded { Reason: StayEnd.Lost } stay => state.With(stay.Person, person =>
            person.WithTab(stay.Tab, tab => tab with { Place = Session.Place.Lost, Since = stay.At })),
        StayEnded stay => state.With(stay.Person, person => person with { Tabs = person.Tabs.Remove(stay.Tab) }),
        MediaChanged media => state.With(media.Person, person => Answered(media.Microphone, person).WithTab(media.Tab, tab =>
            tab with { Microphone = media.Microphone, Camera = media.Camera, MediaAt = at })),
        MicrophonesMuted muted => muted.People.Aggregate(state, (now, person) => now.With(person, found => Silence(found, muted.By))),
        UnmuteAsked asked => state.With(asked.Person, person => person with { UnmuteAskedBy = asked.By }),
        UnmuteDeclined declined => state.With(declined.Person, person => person with { UnmuteAskedBy = null }),
        _ => state,
    };

    private static ImmutableSortedDictionary<PersonId, Participant> Merge(SessionState state, RosterCopied copied) =>
        state.People.SetItems(copied.Roster.Select(expected => KeyValuePair.Create(
            expected.Person,
            state.Find(expected.Person) is { } known ? known with { Profile = expected } : new Participant(expected))));

    private static Participant Place(
        Participant person, TabId id, Place place, string connection, string node, DateTimeOffset at)
    {
        var before = person.Tabs.GetValueOrDefault(id);
        var tab = new Tab(place, connection, node, at, before?.Microphone ?? false, before?.Camera ?? false, before?.MediaAt ?? at);
        return person with { Tabs = MakeRoom(person.Tabs, id).SetItem(id, tab) };
    }

    private static ImmutableDictionary<TabId, Tab> MakeRoom(ImmutableDictionary<TabId, Tab> tabs, TabId id) =>
        tabs.Count < MostTabs || tabs.ContainsKey(id)
            ? tabs
            : tabs.RemoveRange(tabs.Where(tab => tab.Value.Place == Session.Place.Lost)
                .OrderBy(tab => tab.Value.Since)
                .ThenBy(tab => tab.Key.Value, StringComparer.Ordinal)
                .Select(tab => tab.Key)
                .Take(1));

    private static Participant Answered(bool microphone, Participant person) =>
        microphone ? person with { MutedBy = null, UnmuteAskedBy = null } : person;

    private static Participant Silence(Participant person, PersonId by) => person with
    {
        MutedBy = by,
        UnmuteAskedBy = null,
        Tabs = person.Tabs.SetItems(person.Tabs.Select(tab => KeyValuePair.Create(tab.Key, tab.Value with { Microphone = false }))),
    };
}
