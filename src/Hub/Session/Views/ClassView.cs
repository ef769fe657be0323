using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>What an audience sees. Its JSON is the protocol's view of the same name.</summary>
public abstract record View;

/// <summary>What everyone in class may see.</summary>
public sealed record ClassView(
    SessionView Session,
    ImmutableSortedDictionary<PersonId, PersonView> People,
    ImmutableList<Hand> Hands,
    ImmutableList<FloorHolder> Floor,
    ImmutableDictionary<PollId, PollView> Polls,
    PartView? Part,
    BoardView Board,
    ExhibitView? Exhibit,
    ScreenView? Screen,
    RecordingView Recording,
    ImmutableList<BreakoutSetView> Breakouts,
    ImmutableList<Message> Messages) : View
{
    public static ClassView Of(SessionState state) => new(
        SessionView.Of(state),
        state.People.ToImmutableSortedDictionary(person => person.Key, person => PersonView.Of(person.Value)),
        state.Hands,
        state.Floor,
        state.Polls.ToImmutableDictionary(poll => poll.Key, poll => PollView.Of(poll.Value)),
        PartView.Of(state),
        BoardView.Of(state.Board),
        ExhibitView.Of(state.Exhibits),
        ScreenView.Of(state),
        RecordingView.Of(state.Recording),
        state.Breakouts.ConvertAll(BreakoutSetView.Of),
        ShownMessages.To(Audience.Class, state));
}

public sealed record SessionView(
    string Id,
    string Title,
    string Subtitle,
    Phase Phase,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    string Zone,
    bool Locked,
    bool ChatOn,
    bool Confidential)
{
    public static SessionView Of(SessionState state)
    {
        var facts = state.Facts ?? throw new InvalidOperationException("Nobody sees a session before it is prepared.");
        return new SessionView(
            facts.Id, facts.Title, facts.Subtitle, state.Phase, facts.StartsAt, facts.EndsAt,
            state.OpenedAt, state.StartedAt, state.EndedAt, facts.Zone, state.Locked, state.ChatOn, facts.Confidential);
    }
}

/// <summary>A person as the class sees them: never whether they wait at the door or were removed.</summary>
public sealed record PersonView(
    PersonId Id, string Name, string City, string Title, Role Role, int? Seat, Presence Presence, bool Microphone, bool Camera)
{
    public static PersonView Of(Participant person) => new(
        person.Id,
        person.Profile.Name,
        person.Profile.City,
        person.Profile.Title,
        person.Role,
        person.Profile.Seat,
        person.Presence switch
        {
            Presence.Waiting or Presence.Removed => person.WasIn ? Presence.Left : Presence.Expected,
            var seen => seen,
        },
        person.Microphone,
        person.Camera);
}
