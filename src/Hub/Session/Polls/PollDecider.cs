using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Asking, answering, closing and showing. The second round is in <see cref="RoundDecider"/>.</summary>
internal static class PollDecider
{
    private const int MostOpen = 5;

    public static Decision Open(SessionState state, Order order, OpenPoll command)
    {
        var poll = PollRules.Tidy(command);
        if ((PollRules.Refusal(poll) ?? TooMany(state)) is { } refusal)
        {
            return refusal;
        }

        return new PollOpened(
            new PollId(order.Id), poll.Question, poll.Options, poll.Anonymous, ClosesAt(order, poll.Seconds), order.By.Person!.Value,
            poll.Form, poll.Again);
    }

    public static Decision Cast(SessionState state, PersonId person, CastVote command, DateTimeOffset at)
    {
        if (!state.Polls.TryGetValue(command.Poll, out var poll))
        {
            return Rejections.NoSuchPoll;
        }

        if (!poll.IsOpen || poll.ClosesAt <= at)
        {
            return Rejections.PollClosed;
        }

        var answer = AnswerRules.Tidy(poll, command.Answer);
        if (AnswerRules.Refusal(poll, answer) is { } refusal)
        {
            return refusal;
        }

        if (poll.Anonymous)
        {
            return new Accepted([new BallotCast(poll.Id, person)])
            {
                Ballot = new Ballot(poll.Id, person, answer, poll.Round),
            };
        }

        return poll.Votes.TryGetValue(person, out var before) && before == answer ? Decision.Nothing
            : poll.Form.Kind is PollKind.Single or PollKind.Quiz ? new VoteCast(poll.Id, person, poll.Form.PlaceOf(answer))
            : new AnswerGiven(poll.Id, person, answer);
    }

    /// <summary>The house closes only what is due: a host may have given more time meanwhile.</summary>
    public static Decision Close(SessionState state, Order order, ClosePoll command) =>
        !state.Polls.TryGetValue(command.Poll, out var poll) ? Rejections.NoSuchPoll
        : !poll.IsOpen || (order.By.Person is null && !(poll.ClosesAt <= order.At)) ? Decision.Nothing
        : Closing(poll, order, last: false);

    public static Decision Reveal(SessionState state, PersonId by, RevealPoll command) =>
        !state.Polls.TryGetValue(command.Poll, out var poll) ? Rejections.NoSuchPoll
        : poll.IsOpen ? Rejections.PollStillOpen
        : poll.Revealed ? Decision.Nothing
        : new PollRevealed(poll.Id, by);

    /// <summary>The event that closes a round with its result. The order brings the ballots of anonymous polls.</summary>
    /// <param name="last">No further round, whatever was announced: the class ends.</param>
    public static PollClosed Closing(Poll poll, Order order, bool last)
    {
        var votes = poll.Anonymous ? Unsealed(poll, order) : Named(poll);
        return new PollClosed(
            poll.Id,
            PollTally.Of(poll, [.. votes.Select(vote => vote.In(poll.Round)).OfType<PollAnswer>()]),
            order.By.Person,
            Again: !last && poll is { Anonymous: true, Again: true, Round: 1 },
            Flow: poll.Round == 2 ? PollFlow.Of(poll, votes) : null);
    }

    public static Rejection? TooMany(SessionState state) =>
        state.Polls.Values.Count(poll => poll.IsOpen) >= MostOpen ? Rejections.TooManyPolls : null;

    public static DateTimeOffset? ClosesAt(Order order, int? seconds) => seconds is { } time ? order.At.AddSeconds(time) : null;

    private static ImmutableArray<SealedVote> Unsealed(Poll poll, Order order) =>
        order.Ballots.TryGetValue(poll.Id, out var votes) ? votes
        : poll.Votes.IsEmpty && poll.Round == 1 ? []
        : throw new InvalidOperationException($"The order that closes anonymous poll {poll.Id} must bring its ballots.");

    private static ImmutableArray<SealedVote> Named(Poll poll) => poll.First is { } first
        ? [
            .. first.Votes.Keys.Union(poll.Votes.Keys)
                .Select(person => new SealedVote(first.Votes.GetValueOrDefault(person), poll.Votes.GetValueOrDefault(person))),
        ]
        : [.. poll.Votes.Values.Select(answer => new SealedVote(answer, null))];
}
