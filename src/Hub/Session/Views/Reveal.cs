using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// What each audience may learn from one step of the log: the difference between what it could see before and after.
/// Because a snapshot is built from the same views, a snapshot always equals the fold of the updates.
/// </summary>
public static class Reveal
{
    /// <summary>The changes an entry brings, an audience at a time. Audiences that see no difference are absent.</summary>
    public static IEnumerable<(Audience Audience, ImmutableArray<Change> Changes)> Difference(SessionState before, SessionState after)
    {
        if (after.Facts is null)
        {
            yield break;
        }

        var people = ChangedPeople(before, after);
        var polls = ChangedPolls(before, after);
        var messages = ChangedMessages(before, after);

        var toClass = RevealToClass.Changes(before, after, people, polls, messages);
        if (!toClass.IsEmpty)
        {
            yield return (Audience.Class, toClass);
        }

        var toHosts = RevealToHosts.Changes(before, people, polls, messages);
        if (!toHosts.IsEmpty)
        {
            yield return (Audience.Hosts, toHosts);
        }

        foreach (var (person, changes) in RevealToSelf.Changes(before, after, people, polls, messages))
        {
            yield return (Audience.Self(person), changes);
        }
    }

    /// <summary>Everything this audience may see now.</summary>
    public static View Snapshot(SessionState state, Audience audience) => audience switch
    {
        { Kind: AudienceKind.Class } => ClassView.Of(state),
        { Kind: AudienceKind.Hosts } => HostsView.Of(state),
        { Person: { } person } => SelfView.Of(state, person),
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "No such audience."),
    };

    private static List<Participant> ChangedPeople(SessionState before, SessionState after) =>
        ReferenceEquals(before.People, after.People)
            ? []
            : [.. after.People.Values.Where(person => !ReferenceEquals(before.Find(person.Id), person))];

    private static List<Poll> ChangedPolls(SessionState before, SessionState after) =>
        ReferenceEquals(before.Polls, after.Polls)
            ? []
            : [.. after.Polls.Values.Where(poll => !ReferenceEquals(before.Polls.GetValueOrDefault(poll.Id), poll))];

    /// <summary>Messages are only added at the end or replaced in place.</summary>
    private static List<Message> ChangedMessages(SessionState before, SessionState after) =>
        ReferenceEquals(before.Messages, after.Messages)
            ? []
            : [.. after.Messages.Where((message, index) =>
                index >= before.Messages.Count || !ReferenceEquals(before.Messages[index], message))];
}
