namespace CityLeadership.Classroom.Session;

/// <summary>
/// Where a mayor or senior leader goes who comes while rooms are open: where every room is one city's, to their city's room;
/// otherwise to the room with the fewest people, the first of equals. Everyone else is placed by a host.
/// </summary>
internal static class LateJoiners
{
    /// <summary>The event that places them; none when they have their place, or choose it themselves.</summary>
    public static IEnumerable<SessionEvent> Place(SessionState state, Participant person)
    {
        if (state.OpenSet() is { Mode: BreakoutMode.Assigned } set && person.Role.IsMember() && !set.People.ContainsKey(person.Id))
        {
            yield return new MovedToRoom(person.Id, RoomFor(state, set, person.Profile.City), null);
        }
    }

    private static RoomId RoomFor(SessionState state, BreakoutSet set, string city)
    {
        var cities = set.Rooms
            .Select(room => (room.Id, Cities: set.PeopleOf(room.Id).Select(id => state.Find(id)!.Profile.City).Distinct().ToList()))
            .ToList();
        return cities.TrueForAll(room => room.Cities.Count < 2) && cities.Find(room => room.Cities.Contains(city)) is { Cities: not null } own
            ? own.Id
            : set.Rooms.MinBy(room => set.PeopleOf(room.Id).Count())!.Id;
    }
}
