namespace CityLeadership.Classroom.Session;

/// <summary>Calling on people. Anyone can be called, hand or not; the floor holds one to three.</summary>
internal static class FloorDecider
{
    public const int Most = 3;

    public static Decision Call(SessionState state, PersonId by, CallOn command) =>
        state.Find(command.Person) switch
        {
            null => Rejections.NoSuchPerson,
            { Removed: true } or { IsIn: false } => Rejections.PersonNotHere,
            _ when state.HasFloor(command.Person) && (command.Alongside || state.Floor.Count == 1) => Rejections.AlreadyHasFloor,
            _ when command.Alongside && state.Floor.Count >= Most => Rejections.FloorIsFull,
            _ => new CalledOn(command.Person, by, state.HandOf(command.Person) is not null, command.Alongside),
        };

    public static Decision Return(SessionState state, PersonId by, ReturnFloor command)
    {
        var host = state.Find(by)!.Role.IsHost();
        if (command.Person is not { } person)
        {
            return host
                ? Decision.Of([.. state.Floor.Select(holder => new FloorReturned(holder.Person, by))])
                : Return(state, by, new ReturnFloor(by));
        }

        if (!host && person != by)
        {
            return Rejections.NotAllowed;
        }

        return state.HasFloor(person) ? new FloorReturned(person, by) : Rejections.NotOnFloor;
    }
}
