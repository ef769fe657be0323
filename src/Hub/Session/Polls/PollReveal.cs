namespace CityLeadership.Classroom.Session;

internal static class PollReveal
{
    public static void Tell(Revealed revealed)
    {
        var (before, after) = (revealed.Before, revealed.After);
        if (ReferenceEquals(before.Polls, after.Polls))
        {
            return;
        }

        foreach (var poll in after.Polls.Values)
        {
            var known = before.Polls.GetValueOrDefault(poll.Id);
            if (!ReferenceEquals(known, poll))
            {
                Tell(revealed, known, poll);
            }
        }
    }

    private static void Tell(Revealed revealed, Poll? before, Poll after)
    {
        if (before is null || before.IsOpen != after.IsOpen || before.Revealed != after.Revealed || before.ClosesAt != after.ClosesAt
            || (after.Revealed && before.Groups != after.Groups))
        {
            revealed.To(Audience.Class, new PollChange(PollView.Of(after)));
        }

        if (before is null || before.IsOpen != after.IsOpen || before.Groups != after.Groups || before.BallotsKept != after.BallotsKept
            || before.AskedForTime != after.AskedForTime)
        {
            revealed.To(Audience.Hosts, new ResultChange(HostResult.Of(after)));
        }

        if (!ReferenceEquals(before?.Votes, after.Votes))
        {
            TellVoters(revealed, before, after);
        }
    }

    private static void TellVoters(Revealed revealed, Poll? before, Poll after)
    {
        foreach (var (person, answer) in after.Votes)
        {
            if (before is null || !before.Votes.TryGetValue(person, out var former) || former != answer)
            {
                revealed.To(Audience.Self(person), new VoteChange(after.Id, after.Round, answer));
            }
        }
    }
}
