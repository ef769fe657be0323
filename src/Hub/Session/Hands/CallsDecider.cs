using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>What surrounds a call: the word before it, and how long people talk.</summary>
internal static class CallsDecider
{
    public static Decision Tell(SessionState state, PersonId by, TellNext command) =>
        state.Find(command.Person) switch
        {
            null => Rejections.NoSuchPerson,
            { IsNext: var isNext } when isNext == command.Next => Decision.Nothing,
            { IsIn: false } when command.Next => Rejections.PersonNotHere,
            _ when command.Next && state.HasFloor(command.Person) => Rejections.AlreadyHasFloor,
            _ => new NextTold(command.Person, command.Next, by),
        };

    public static Decision Note(SessionState state, NoteTalk command)
    {
        ImmutableArray<Talked> known = [.. command.People.Where(talked => talked.Milliseconds > 0 && state.Find(talked.Person) is not null)];
        return known.IsEmpty ? Decision.Nothing : new TalkMeasured(known);
    }
}
