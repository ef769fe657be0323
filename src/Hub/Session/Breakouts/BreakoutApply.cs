using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

internal static class BreakoutApply
{
    public static SessionState Apply(SessionState state, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        BreakoutsOpened opened => Open(state, opened, at),
        MovedToRoom moved => Enter(
            Change(state, set => set with { People = set.People.SetItem(moved.Person, new Placement(moved.Room, false)) }), moved.Person),
        ReturnedToClass returned => Change(state, set => InClass(set, returned.Person, true)),
        ReturnedToRoom returned => Enter(Change(state, set => InClass(set, returned.Person, false)), returned.Person),
        BreakoutsEndSet end => Change(state, set => set with { ClosesAt = end.ClosesAt }),
        BreakoutsClosed => Change(state, set => set with
        {
            ClosedAt = at,
            Visits = set.Visits.Clear(),
            Speaking = [],
        }),
        SpokeToRooms spoke => Change(state, set => set with
        {
            Speaking = spoke.On ? set.Speaking.Add(spoke.Person) : set.Speaking.Remove(spoke.Person),
        }),
        HelpAsked asked => Change(state, set => set.With(asked.Room, room => room with { Help = new HelpCall(asked.By, at, null) })),
        HelpTaken taken => Change(state, set => set.With(taken.Room, room => room with { Help = room.Help! with { TakenBy = taken.By } })),
        RoomVisited visit => Change(state, set => set with
        {
            Visits = set.Visits.SetItem(visit.Person, new Visit(visit.Room, visit.Mode, at)),
        }),
        RoomLeft left => Change(state, set => set with { Visits = set.Visits.Remove(left.Person) }),
        NotesWritten written => Change(state, set => set.With(written.Room, room => room with { Notes = room.Notes.Add(written.Update) })),
        NotesCompacted merged => Change(state, set => set.With(merged.Room, room => room with
        {
            Notes = room.Notes.Merge(merged.Through, merged.Update),
        })),
        _ => state,
    };

    /// <summary>What coming, being removed, or another role means for the rooms.</summary>
    public static SessionState Follow(SessionState state, SessionEvent @event) => @event switch
    {
        StayBegan stay => Enter(state, stay.Person),
        Removed removed => Change(state, set => set with { People = set.People.Remove(removed.Person) }),
        RosterCopied => Change(state, set => set with
        {
            People = set.People.RemoveRange(set.People.Keys.Where(person => IsHost(state, person))),
            Visits = set.Visits.RemoveRange(set.Visits.Keys.Where(person => !IsHost(state, person))),
            Speaking = set.Speaking.Except(set.Speaking.Where(person => !IsHost(state, person))),
        }),
        _ => state,
    };

    /// <summary>Members who are here and were given no room stay in the class, and are not taken for late.</summary>
    private static SessionState Open(SessionState state, BreakoutsOpened opened, DateTimeOffset at)
    {
        var rooms = opened.Rooms.Select(room => new BreakoutRoom(room.Room, room.Name));
        var placed = opened.Rooms.SelectMany(room => room.People, (room, person) => KeyValuePair.Create(person, new Placement(room.Room, false)));
        var set = new BreakoutSet(opened.Set, opened.Title, opened.Mode, at, [.. rooms])
        {
            ClosesAt = opened.ClosesAt,
            People = state.People.Values.Where(person => person.IsIn && person.Role.IsMember())
                .ToImmutableSortedDictionary(person => person.Id, _ => new Placement(null, false))
                .SetItems(placed),
        };
        return set.People.Keys.Aggregate(state with { Breakouts = state.Breakouts.Add(set) }, Enter);
    }

    private static BreakoutSet InClass(BreakoutSet set, PersonId person, bool inClass) =>
        set with { People = set.People.SetItem(person, set.People[person] with { InClass = inClass }) };

    /// <summary>Who is in class and in a room has been there.</summary>
    private static SessionState Enter(SessionState state, PersonId person) =>
        state.Find(person) is { IsIn: true } && state.OpenSet() is { } open && open.RoomOf(person) is { } id && !open.Find(id)!.Been.Contains(person)
            ? Change(state, set => set.With(id, room => room with { Been = room.Been.Add(person) }))
            : state;

    private static SessionState Change(SessionState state, Func<BreakoutSet, BreakoutSet> change) =>
        state.OpenSet() is { } set ? state with { Breakouts = state.Breakouts.SetItem(state.Breakouts.Count - 1, change(set)) } : state;

    private static bool IsHost(SessionState state, PersonId person) => state.Find(person)?.Role.IsHost() == true;
}
