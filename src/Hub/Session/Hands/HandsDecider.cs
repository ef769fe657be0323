namespace CityLeadership.Classroom.Session;

internal static class HandsDecider
{
    public static Decision Raise(SessionState state, PersonId person, RaiseHand command) =>
        state.HandOf(person) is { } hand && hand.Intent == command.Intent
            ? Decision.Nothing
            : new HandRaised(person, command.Intent);

    public static Decision Lower(SessionState state, PersonId by, LowerHand command)
    {
        var person = command.Person ?? by;
        if (person != by && state.Find(by)?.Role.IsHost() != true)
        {
            return Rejections.NotAllowed;
        }

        return state.HandOf(person) is null ? Decision.Nothing : new HandLowered(person, by);
    }
}
