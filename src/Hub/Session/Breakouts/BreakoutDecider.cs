using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Opening, extending and closing a set of rooms.</summary>
internal static class BreakoutDecider
{
    public const int MostRooms = 40;

    public static Decision Open(SessionState state, Order order, OpenBreakouts command)
    {
        var title = command.Title.Trim();
        ImmutableArray<RoomWanted> rooms = [.. command.Rooms.Select(room => room with { Name = room.Name.Trim() })];
        if (state.OpenSet() is not null)
        {
            return Rejections.RoomsAreOpen;
        }

        if (title.Length is 0 or > 120
            || rooms.Length is 0 or > MostRooms
            || rooms.Any(room => room.Name.Length is 0 or > 60)
            || rooms.DistinctBy(room => room.Name, StringComparer.OrdinalIgnoreCase).Count() != rooms.Length)
        {
            return Rejections.BadRooms;
        }

        if (command.Minutes is < 1 or > 240)
        {
            return Rejections.BadRoomMinutes;
        }

        ImmutableArray<PersonId> people = [.. rooms.SelectMany(room => room.People)];
        if (people.Distinct().Count() != people.Length)
        {
            return Rejections.InTwoRooms;
        }

        if (people.Select(person => MayBelong(state, person)).FirstOrDefault(refusal => refusal is not null) is { } refused)
        {
            return refused;
        }

        var by = order.By.Person!.Value;
        var known = state.Breakouts.Sum(set => set.Rooms.Length);
        DateTimeOffset? closesAt = command.Minutes is { } minutes ? order.At.AddMinutes(minutes) : null;
        return Decision.Of([
            .. state.Floor.Select(holder => new FloorReturned(holder.Person, by)),
            new BreakoutsOpened(
                new SetId(order.Id), title, command.Mode,
                [.. rooms.Select((room, place) => new RoomOpened(new RoomId($"r{known + place + 1}"), room.Name, room.People))],
                closesAt, by),
        ]);
    }

    public static Decision Extend(SessionState state, Order order, ExtendBreakouts command)
    {
        if (state.OpenSet() is not { } set)
        {
            return Rejections.NoRoomsOpen;
        }

        return command.Minutes is < 1 or > 240
            ? Rejections.BadRoomMinutes
            : new BreakoutsEndSet(set.Id, (set.ClosesAt ?? order.At).AddMinutes(command.Minutes), order.By.Person!.Value);
    }

    public static Decision Close(SessionState state, Order order, CloseBreakouts command)
    {
        if (state.OpenSet() is not { } set)
        {
            return order.By.Person is null ? Decision.Nothing : Rejections.NoRoomsOpen;
        }

        if (order.By.Person is not { } by)
        {
            // They may have been extended since this fell due.
            return set.ClosesAt <= order.At ? new BreakoutsClosed(set.Id, null) : Decision.Nothing;
        }

        if (command.Seconds is < 0 or > 600)
        {
            return Rejections.BadCountdown;
        }

        var closesAt = order.At.AddSeconds(command.Seconds);
        return command.Seconds == 0 ? new BreakoutsClosed(set.Id, by)
            : set.ClosesAt <= closesAt ? Decision.Nothing
            : new BreakoutsEndSet(set.Id, closesAt, by);
    }

    /// <summary>Null when this person can be put into a room.</summary>
    public static Rejection? MayBelong(SessionState state, PersonId person) => state.Find(person) switch
    {
        null => Rejections.NoSuchPerson,
        { Removed: true } => Rejections.PersonNotHere,
        { Role: var role } when role.IsHost() => Rejections.HostsVisit,
        _ => null,
    };
}
