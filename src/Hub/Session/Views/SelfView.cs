using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>What one person sees of themselves, and nobody else does.</summary>
public sealed record SelfView(
    PersonId Person,
    Presence Presence,
    PersonId? UnmuteAskedBy,
    PersonId? MutedBy,
    TabId? MediaTab,
    bool IsNext,
    ImmutableDictionary<PollId, OwnVote> Votes,
    ImmutableList<Message> Messages) : View
{
    public static SelfView Of(SessionState state, PersonId id)
    {
        var person = state.Find(id) ?? throw new InvalidOperationException($"{id} is not expected in this session.");
        return new SelfView(
            id,
            person.Presence,
            person.UnmuteAskedBy,
            person.MutedBy,
            person.MediaTab,
            person.IsNext,
            state.Polls.Values.Where(poll => poll.Votes.ContainsKey(id))
                .ToImmutableDictionary(poll => poll.Id, poll => new OwnVote(poll.Votes[id])),
            ShownMessages.To(Audience.Self(id), state));
    }
}

/// <param name="Option">Null: an anonymous vote, counted; nobody can say which.</param>
public sealed record OwnVote(int? Option);
