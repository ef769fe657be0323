using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

internal static class PollApply
{
    public static SessionState Apply(SessionState state, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        PollOpened opened => state with
        {
            Polls = state.Polls.Add(
                opened.Poll, new Poll(opened.Poll, opened.Question, opened.Options, opened.Anonymous, at, opened.ClosesAt)
                {
                    Form = opened.Form ?? PollForm.Single,
                    Again = opened.Again,
                }),
        },
        VoteCast cast => state.With(cast.Poll, poll => poll with { Votes = poll.Votes.SetItem(cast.Person, cast.Option) }),
        AnswerGiven given => state.With(given.Poll, poll => poll with { Votes = poll.Votes.SetItem(given.Person, given.Answer) }),
        BallotCast cast => state.With(cast.Poll, poll => poll with { Votes = poll.Votes.SetItem(cast.Person, null) }),
        PollClosed closed => state.With(closed.Poll, poll => poll with
        {
            ClosedAt = at,
            Tally = closed.Tally,
            Groups = TextGroup.Of(closed.Tally),
            BallotsKept = closed.Again,
            Flow = closed.Flow,
            AskedForTime = [],
        }),
        PollRevealed revealed => state.With(revealed.Poll, poll => poll with { Revealed = true }),
        RoundOpened opened => state.With(opened.Poll, poll => Again(poll, opened, at)),
        PollSettled settled => state.With(settled.Poll, poll => poll with { BallotsKept = false }),
        TextsGrouped grouped => state.With(grouped.Poll, poll => poll with { Groups = grouped.Groups }),
        TimeAsked asked => state.With(asked.Poll, poll => poll with { AskedForTime = poll.AskedForTime.Add(asked.Person) }),
        PollExtended extended => state.With(extended.Poll, poll => poll with { ClosesAt = extended.ClosesAt, AskedForTime = [] }),
        _ => state,
    };

    private static Poll Again(Poll poll, RoundOpened opened, DateTimeOffset at) => poll with
    {
        First = new PollRound(poll.OpenedAt, poll.ClosedAt!.Value, poll.Votes, poll.Tally!, poll.Groups, poll.Revealed),
        OpenedAt = at,
        ClosesAt = opened.ClosesAt,
        ClosedAt = null,
        Votes = ImmutableSortedDictionary<PersonId, PollAnswer?>.Empty,
        Tally = null,
        Groups = null,
        Revealed = false,
        BallotsKept = false,
    };
}
