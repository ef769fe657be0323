namespace CityLeadership.Classroom.Session;

/// <summary>Who goes to which room while rooms are open.</summary>
internal static class RoomDecider
{
    public static Decision Move(SessionState state, PersonId by, MoveToRoom command)
    {
        if (state.OpenSet() is not { } set)
        {
            return Rejections.NoRoomsOpen;
        }

        if (BreakoutDecider.MayBelong(state, command.Person) is { } refusal)
        {
            return refusal;
        }

        return command.Room is { } room && set.Find(room) is null ? Rejections.NoSuchRoom : Move(set, command.Person, command.Room, by);
    }

    public static Decision Choose(SessionState state, PersonId person, ChooseRoom command) =>
        state.OpenSet() switch
        {
            null => Rejections.NoRoomsOpen,
            { Mode: not BreakoutMode.SelfChosen } => Rejections.RoomsAreAssigned,
            { } set when set.Find(command.Room) is null => Rejections.NoSuchRoom,
            { } set => Move(set, person, command.Room, person),
        };

    public static Decision ReturnToClass(SessionState state, PersonId person) =>
        state.OpenSet()?.People.GetValueOrDefault(person) is not { Room: not null } placement ? Rejections.NotInRoom
        : placement.InClass ? Decision.Nothing
        : new ReturnedToClass(person);

    public static Decision ReturnToRoom(SessionState state, PersonId person) =>
        state.OpenSet()?.People.GetValueOrDefault(person) is not { Room: not null } placement ? Rejections.NotInRoom
        : placement.InClass ? new ReturnedToRoom(person)
        : Decision.Nothing;

    private static Decision Move(BreakoutSet set, PersonId person, RoomId? room, PersonId by) =>
        set.People.GetValueOrDefault(person) is { InClass: false } placement && placement.Room == room
            ? Decision.Nothing
            : new MovedToRoom(person, room, by);
}
