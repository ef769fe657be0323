namespace CityLeadership.Classroom.Session;

internal static class FloorApply
{
    public static SessionState Apply(SessionState state, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        HandRaised raised when state.HandOf(raised.Person) is { } hand =>
            state with { Hands = state.Hands.Replace(hand, hand with { Intent = raised.Intent }) },
        HandRaised raised => state with { Hands = state.Hands.Add(new Hand(raised.Person, raised.Intent, at)) },
        HandLowered lowered => Lower(state, lowered.Person),
        CalledOn called => Call(PassOver(called.Alongside ? state : Clear(state), called.Person), called, at),
        FloorReturned returned => Return(state, returned.Person),
        NextTold told => state.With(told.Person, person => person with { IsNext = told.Next }),
        TalkMeasured measured => measured.People.Aggregate(state, (now, talked) => now.With(
            talked.Person, person => person with { Talked = person.Talked + TimeSpan.FromMilliseconds(talked.Milliseconds) })),
        _ => state,
    };

    private static SessionState Call(SessionState state, CalledOn called, DateTimeOffset at) =>
        Lower(state, called.Person).With(called.Person, person => person with
        {
            Calls = person.Calls + 1,
            LastCalledAt = at,
            PassedOver = 0,
            IsNext = false,
            UnmuteAskedBy = person.Microphone ? null : called.By,
        }) with
        {
            Floor =
            [
                .. state.Floor.Where(holder => holder.Person != called.Person),
                new FloorHolder(called.Person, at, called.HadHand, called.By),
            ],
        };

    /// <summary>Everyone whose hand was up before that of whoever is called; all hands, if theirs was down.</summary>
    private static SessionState PassOver(SessionState state, PersonId called) =>
        state.Hands.TakeWhile(hand => hand.Person != called)
            .Aggregate(state, (now, hand) => now.With(hand.Person, person => person with { PassedOver = person.PassedOver + 1 }));

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
