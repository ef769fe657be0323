using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

internal static class PollDecider
{
    private const int MostOpen = 5;

    public static Decision Open(SessionState state, Order order, OpenPoll command)
    {
        var question = command.Question.Trim();
        ImmutableArray<string> options = [.. command.Options.Select(option => (option ?? "").Trim())];
        if (question.Length is 0 or > 300)
        {
            return Rejections.BadQuestion;
        }

        if (options.Length is < 2 or > 8
            || options.Any(option => option.Length is 0 or > 120)
            || options.Distinct(StringComparer.OrdinalIgnoreCase).Count() != options.Length)
        {
            return Rejections.BadOptions;
        }

        if (command.Seconds is < 5 or > 3600)
        {
            return Rejections.BadSeconds;
        }

        if (state.Polls.Values.Count(poll => poll.IsOpen) >= MostOpen)
        {
            return Rejections.TooManyPolls;
        }

        DateTimeOffset? closesAt = command.Seconds is { } seconds ? order.At.AddSeconds(seconds) : null;
        return new PollOpened(new PollId(order.Id), question, options, command.Anonymous, closesAt, order.By.Person!.Value);
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

        if (command.Option < 0 || command.Option >= poll.Options.Length)
        {
            return Rejections.NoSuchOption;
        }

        if (poll.Anonymous)
        {
            return new Accepted([new BallotCast(poll.Id, person)])
            {
                Ballot = new Ballot(poll.Id, person, command.Option),
            };
        }

        return poll.Votes.TryGetValue(person, out var before) && before == command.Option
            ? Decision.Nothing
            : new VoteCast(poll.Id, person, command.Option);
    }

    public static Decision Close(SessionState state, Order order, ClosePoll command) =>
        !state.Polls.TryGetValue(command.Poll, out var poll) ? Rejections.NoSuchPoll
        : poll.IsOpen ? Closing(poll, order)
        : Decision.Nothing;

    public static Decision Reveal(SessionState state, PersonId by, RevealPoll command) =>
        !state.Polls.TryGetValue(command.Poll, out var poll) ? Rejections.NoSuchPoll
        : poll.IsOpen ? Rejections.PollStillOpen
        : poll.Revealed ? Decision.Nothing
        : new PollRevealed(poll.Id, by);

    /// <summary>The event that closes a poll with its final tally. The order brings the counts of anonymous ballots.</summary>
    public static PollClosed Closing(Poll poll, Order order) =>
        new(poll.Id, poll.Anonymous ? AnonymousTally(poll, order) : new PollTally(poll.CountNamed(), poll.Votes.Count, false), order.By.Person);

    private static PollTally AnonymousTally(Poll poll, Order order)
    {
        if (poll.Votes.IsEmpty)
        {
            return PollTally.Anonymous([.. poll.Options.Select(_ => 0)], 0);
        }

        return order.Tallies.TryGetValue(poll.Id, out var counts)
            ? PollTally.Anonymous(counts, counts.Sum())
            : throw new InvalidOperationException($"The order that closes anonymous poll {poll.Id} must bring its tally.");
    }
}
