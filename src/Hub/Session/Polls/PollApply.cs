namespace CityLeadership.Classroom.Session;

internal static class PollApply
{
    public static SessionState Apply(SessionState state, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        PollOpened opened => state with
        {
            Polls = state.Polls.Add(
                opened.Poll, new Poll(opened.Poll, opened.Question, opened.Options, opened.Anonymous, at, opened.ClosesAt)),
        },
        VoteCast cast => state.With(cast.Poll, poll => poll with { Votes = poll.Votes.SetItem(cast.Person, cast.Option) }),
        BallotCast cast => state.With(cast.Poll, poll => poll with { Votes = poll.Votes.SetItem(cast.Person, null) }),
        PollClosed closed => state.With(closed.Poll, poll => poll with { ClosedAt = at, Tally = closed.Tally }),
        PollRevealed revealed => state.With(revealed.Poll, poll => poll with { Revealed = true }),
        _ => state,
    };
}
