using System.Collections.Immutable;
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

    /// <summary>Two rooms are open, with these people.</summary>
    public static SessionState InRooms(this SessionState state, string[] one, string[] other)
    {
        var (first, second) = (new RoomId("r1"), new RoomId("r2"));
        var set = new BreakoutSet(new SetId("s1"), "Rooms", BreakoutMode.Assigned, default, [new(first, "One"), new(second, "Two")])
        {
            People = one.Select(person => (person, first)).Concat(other.Select(person => (person, second)))
                .ToImmutableSortedDictionary(placed => new PersonId(placed.person), placed => new Placement(placed.Item2, false)),
        };
        return state with { Breakouts = [set] };
    }

    public static SessionState Ended(this SessionState state) => state with { Phase = Phase.Ended };
}
