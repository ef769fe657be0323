using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Voting again after the discussion, time to answer, and words put in order.</summary>
internal static class RoundDecider
{
    public static Decision Open(SessionState state, Order order, OpenRound command) =>
        !state.Polls.TryGetValue(command.Poll, out var poll) ? Rejections.NoSuchPoll
        : poll.IsOpen ? Rejections.PollStillOpen
        : !poll.MayOpenAgain ? Rejections.NoFurtherRound
        : !PollRules.IsTime(command.Seconds) ? Rejections.BadSeconds
        : PollDecider.TooMany(state) is { } refusal ? refusal
        : new RoundOpened(poll.Id, PollDecider.ClosesAt(order, command.Seconds), order.By.Person!.Value);

    public static Decision Settle(SessionState state, PersonId by, SettlePoll command) =>
        !state.Polls.TryGetValue(command.Poll, out var poll) ? Rejections.NoSuchPoll
        : poll.IsOpen ? Rejections.PollStillOpen
        : poll.BallotsKept ? new PollSettled(poll.Id, by)
        : Decision.Nothing;

    public static Decision AskForTime(SessionState state, PersonId person, AskForTime command) =>
        !state.Polls.TryGetValue(command.Poll, out var poll) ? Rejections.NoSuchPoll
        : !poll.IsOpen ? Rejections.PollClosed
        : poll.AskedForTime.Contains(person) ? Decision.Nothing
        : new TimeAsked(poll.Id, person);

    public static Decision Extend(SessionState state, Order order, ExtendPoll command)
    {
        if (!state.Polls.TryGetValue(command.Poll, out var poll))
        {
            return Rejections.NoSuchPoll;
        }

        if (!poll.IsOpen)
        {
            return Rejections.PollClosed;
        }

        var from = poll.ClosesAt > order.At ? poll.ClosesAt.Value : order.At;
        return PollRules.IsTime(command.Seconds) && PollRules.IsTime((int)(from.AddSeconds(command.Seconds) - order.At).TotalSeconds)
            ? new PollExtended(poll.Id, from.AddSeconds(command.Seconds), order.By.Person!.Value)
            : Rejections.BadSeconds;
    }

    public static Decision Group(SessionState state, PersonId by, GroupTexts command)
    {
        if (!state.Polls.TryGetValue(command.Poll, out var poll))
        {
            return Rejections.NoSuchPoll;
        }

        if (poll.IsOpen)
        {
            return Rejections.PollStillOpen;
        }

        ImmutableArray<TextGroup> groups = [.. command.Groups.Select(group => group with { Title = group.Title.Trim() })];
        var texts = poll.Tally?.Texts?.Length ?? 0;
        if (texts == 0
            || groups.Any(group => group.Texts.IsEmpty || group.Title.Length is 0 or > AnswerRules.LongestText)
            || !groups.SelectMany(group => group.Texts).Order().SequenceEqual(Enumerable.Range(0, texts)))
        {
            return Rejections.BadGroups;
        }

        return Same(groups, poll.Groups!.Value) ? Decision.Nothing : new TextsGrouped(poll.Id, groups, by);
    }

    private static bool Same(ImmutableArray<TextGroup> one, ImmutableArray<TextGroup> other) =>
        one.Length == other.Length && one.Zip(other).All(pair =>
            pair.First.Title == pair.Second.Title && pair.First.Shown == pair.Second.Shown && pair.First.Texts.SequenceEqual(pair.Second.Texts));
}
