namespace CityLeadership.Classroom.Session;

internal static class FloorApply
{
    public static SessionState Apply(SessionState state, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        HandRaised raised when state.HandOf(raised.Person) is { } hand =>
            state with { Hands = state.Hands.Replace(hand, hand with { Intent = raised.Intent }) },
        HandRaised raised => state with { Hands = state.Hands.Add(new Hand(raised.Person, raised.Intent, at)) },
        HandLowered lowered => Lower(state, lowered.Person),
        CalledOn called => Call(called.Alongside ? state : Clear(state), called, at),
        FloorReturned returned => Return(state, returned.Person),
        _ => state,
    };

    private static SessionState Call(SessionState state, CalledOn called, DateTimeOffset at) =>
        Lower(state, called.Person).With(called.Person, person => person with
        {
            Calls = person.Calls + 1,
            LastCalledAt = at,
            UnmuteAskedBy = person.Microphone ? null : called.By,
        }) with
        {
            Floor =
            [
                .. state.Floor.Where(holder => holder.Person != called.Person),
                new FloorHolder(called.Person, at, called.HadHand, called.By),
            ],
        };

    private static SessionState Clear(SessionState state) =>
        state.Floor.Aggregate(state, (now, holder) => Return(now, holder.Person));

    /// <summary>Whoever no longer has the floor is no longer asked to speak.</summary>
    private static SessionState Return(SessionState state, PersonId person) =>
        state.With(person, holder => holder with { UnmuteAskedBy = null }) with
        {
            Floor = state.Floor.RemoveAll(holder => holder.Person == person),
        };

    private static SessionState Lower(SessionState state, PersonId person) =>
        state with { Hands = state.Hands.RemoveAll(hand => hand.Person == person) };
}
