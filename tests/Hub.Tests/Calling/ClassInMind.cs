using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>States of a class, as far as calling looks at them.</summary>
internal static class ClassInMind
{
    public static readonly TabId Tab = new("tab");

    public static SessionState Empty => SessionState.Initial with { Phase = Phase.InClass };

    public static SessionState With(
        this SessionState state, string person, bool microphone = false, bool camera = false, Place place = Place.Class,
        Role role = Role.Mayor, bool muted = false, bool removed = false)
    {
        var id = new PersonId(person);
        var tab = new Tab(place, "connection", "node", default, microphone, camera, default);
        var participant = new Participant(new Expected(id, role, Seat: null, "", "", ""))
        {
            MutedBy = muted ? new PersonId("host") : null,
            Removed = removed,
        };
        return state with { People = state.People.SetItem(id, participant with { Tabs = participant.Tabs.Add(Tab, tab) }) };
    }

    public static SessionState Ended(this SessionState state) => state with { Phase = Phase.Ended };
}
