using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Hosts among the rooms: listening in, stepping in, speaking to all, coming to help.</summary>
internal static class VisitDecider
{
    public static Decision Visit(SessionState state, PersonId host, VisitRoom command)
    {
        if (state.OpenSet() is not { } set)
        {
            return Rejections.NoRoomsOpen;
        }

        if (set.Find(command.Room) is not { } room)
        {
            return Rejections.NoSuchRoom;
        }

        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        if (set.Visits.GetValueOrDefault(host) is not { } visit || visit.Room != command.Room || visit.Mode != command.Mode)
        {
            events.Add(new RoomVisited(command.Room, host, command.Mode));
        }

        if (command.Mode == VisitMode.Join && room.Help is { TakenBy: null })
        {
            events.Add(new HelpTaken(room.Id, host));
        }

        return Decision.Of(events.ToImmutable());
    }

    public static Decision Leave(SessionState state, PersonId host) =>
        state.OpenSet()?.Visits.ContainsKey(host) == true ? new RoomLeft(host) : Decision.Nothing;

    public static Decision Speak(SessionState state, PersonId host, SpeakToRooms command) =>
        state.OpenSet() is not { } set ? Rejections.NoRoomsOpen
        : set.Speaking.Contains(host) == command.On ? Decision.Nothing
        : new SpokeToRooms(host, command.On);

    public static Decision AskHelp(SessionState state, PersonId person) =>
        state.OpenSet() is not { } set ? Rejections.NoRoomsOpen
        : set.RoomOf(person) is not { } room ? Rejections.NotInRoom
        : set.Find(room)!.Help is { TakenBy: null } ? Decision.Nothing
        : new HelpAsked(room, person);

    public static Decision TakeHelp(SessionState state, PersonId host, TakeHelp command) =>
        state.OpenSet() is not { } set ? Rejections.NoRoomsOpen
        : set.Find(command.Room) is not { } room ? Rejections.NoSuchRoom
        : room.Help is { TakenBy: null } ? new HelpTaken(room.Id, host)
        : Decision.Nothing;

    /// <summary>What a host who goes leaves behind among the rooms.</summary>
    public static IEnumerable<SessionEvent> GiveUp(SessionState state, PersonId host)
    {
        if (state.OpenSet()?.Speaking.Contains(host) == true)
        {
            yield return new SpokeToRooms(host, false);
        }

        if (state.OpenSet()?.Visits.ContainsKey(host) == true)
        {
            yield return new RoomLeft(host);
        }
    }
}
