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
    bool DeclinesRecording,
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
            person.DeclinesRecording,
            state.Polls.Values.Select(poll => (poll.Id, Vote: OwnVote.Of(poll, id)))
                .Where(own => own.Vote is not null)
                .ToImmutableDictionary(own => own.Id, own => own.Vote!),
            ShownMessages.To(Audience.Self(id), state));
    }
}
