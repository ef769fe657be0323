using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>What hosts see beside the class's view.</summary>
public sealed record HostsView(
    ImmutableSortedDictionary<PersonId, Attendee> Attendees,
    ImmutableDictionary<PollId, HostResult> Results,
    PlanView Plan,
    HiddenView Hidden,
    ImmutableList<Exhibit> Exhibits,
    ImmutableArray<RoomWatch> Rooms,
    ImmutableSortedDictionary<RoomId, Notes> Notes,
    ImmutableList<Message> Messages,
    RecordingWatch Recording,
    Loss? Loss) : View
{
    public static HostsView Of(SessionState state) => new(
        state.People.ToImmutableSortedDictionary(person => person.Key, person => Attendee.Of(person.Value)),
        state.Polls.ToImmutableDictionary(poll => poll.Key, poll => HostResult.Of(poll.Value)),
        PlanView.Of(state.Plan),
        HiddenView.Of(state.Board),
        state.Exhibits.All,
        RoomWatch.Of(state),
        state.OpenSet()?.Rooms.ToImmutableSortedDictionary(room => room.Id, room => room.Notes)
            ?? ImmutableSortedDictionary<RoomId, Notes>.Empty,
        ShownMessages.To(Audience.Hosts, state),
        RecordingWatch.Of(state),
        state.Loss);
}

/// <param name="Devices">Tabs connected now.</param>
/// <param name="PassedOver">How often others were called before them while their hand was up, since their own last call.</param>
/// <param name="TalkedSeconds">How long they were heard talking, as measured from the sound.</param>
public sealed record Attendee(
    PersonId Person,
    Presence Presence,
    DateTimeOffset? WaitingSince,
    int Devices,
    int Calls,
    DateTimeOffset? LastCalledAt,
    int PassedOver,
    int TalkedSeconds,
    bool IsNext)
{
    public static Attendee Of(Participant person) => new(
        person.Id,
        person.Presence,
        person.WaitingSince,
        person.Tabs.Count(tab => tab.Value.Place != Place.Lost),
        person.Calls,
        person.LastCalledAt,
        person.PassedOver,
        (int)person.Talked.TotalSeconds,
        person.IsNext);
}
