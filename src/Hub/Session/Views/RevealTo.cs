using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

internal static class RevealToClass
{
    public static ImmutableArray<Change> Changes(
        SessionState before, SessionState after, List<Participant> people, List<Poll> polls, List<Message> messages)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        if (before.Facts is null || SessionView.Of(before) != SessionView.Of(after))
        {
            changes.Add(new SessionChange(SessionView.Of(after)));
        }

        ImmutableArray<PersonView> seen =
        [
            .. people.Select(PersonView.Of)
                .Where(person => before.Find(person.Id) is not { } known || PersonView.Of(known) != person),
        ];
        if (!seen.IsEmpty)
        {
            changes.Add(new PeopleChange(seen));
        }

        if (!before.Hands.SequenceEqual(after.Hands))
        {
            changes.Add(new HandsChange(after.Hands));
        }

        if (!before.Floor.SequenceEqual(after.Floor))
        {
            changes.Add(new FloorChange(after.Floor));
        }

        foreach (var poll in polls.Where(poll => !SameToClass(before.Polls.GetValueOrDefault(poll.Id), poll)))
        {
            changes.Add(new PollChange(PollView.Of(poll)));
        }

        changes.AddRange(messages.Where(message => message.To == MessageTo.Class).Select(message => new MessageChange(message)));
        return changes.ToImmutable();
    }

    private static bool SameToClass(Poll? before, Poll after) =>
        before is not null && before.IsOpen == after.IsOpen && before.Revealed == after.Revealed;
}

internal static class RevealToHosts
{
    public static ImmutableArray<Change> Changes(
        SessionState before, List<Participant> people, List<Poll> polls, List<Message> messages)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        ImmutableArray<Attendee> attendees =
        [
            .. people.Select(Attendee.Of)
                .Where(person => before.Find(person.Person) is not { } known || Attendee.Of(known) != person),
        ];
        if (!attendees.IsEmpty)
        {
            changes.Add(new AttendeesChange(attendees));
        }

        changes.AddRange(polls
            .Where(poll => !poll.IsOpen && before.Polls.GetValueOrDefault(poll.Id)?.IsOpen != false)
            .Select(poll => new ResultChange(HostResult.Of(poll))));
        changes.AddRange(messages.Where(message => message.To == MessageTo.Hosts).Select(message => new MessageChange(message)));
        return changes.ToImmutable();
    }
}

internal static class RevealToSelf
{
    public static IEnumerable<(PersonId Person, ImmutableArray<Change> Changes)> Changes(
        SessionState before, SessionState after, List<Participant> people, List<Poll> polls, List<Message> messages) =>
        people.Select(person => (person.Id, Change: (Change)About(person)))
            .Where(own => before.Find(own.Id) is not { } known || About(known) != own.Change)
            .Concat(polls.SelectMany(poll => Votes(before.Polls.GetValueOrDefault(poll.Id), poll)))
            .Concat(messages.Where(message => message.To == MessageTo.Hosts)
                .Select(message => (message.From, (Change)new MessageChange(message))))
            .Where(own => after.Find(own.Item1) is not null)
            .GroupBy(own => own.Item1, own => own.Item2)
            .Select(own => (own.Key, own.ToImmutableArray()));

    private static SelfChange About(Participant person) =>
        new SelfChange(person.Id, person.Presence, person.UnmuteAskedBy, person.MutedBy, person.MediaTab);

    private static IEnumerable<(PersonId, Change)> Votes(Poll? before, Poll after) =>
        ReferenceEquals(before?.Votes, after.Votes)
            ? []
            : after.Votes
                .Where(vote => before is null || !before.Votes.TryGetValue(vote.Key, out var former) || former != vote.Value)
                .Select(vote => (vote.Key, (Change)new VoteChange(after.Id, vote.Value)));
}
