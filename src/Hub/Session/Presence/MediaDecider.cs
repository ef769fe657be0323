using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Microphones and cameras. Hosts close a microphone or ask for it; only its owner opens it.</summary>
internal static class MediaDecider
{
    public static Decision Set(SessionState state, PersonId person, SetMedia command) =>
        state.Find(person)?.Tabs.GetValueOrDefault(command.Tab) switch
        {
            not { Place: Place.Class } => Rejections.NotIn,
            { } tab when tab.Microphone == command.Microphone && tab.Camera == command.Camera => Decision.Nothing,
            _ => new MediaChanged(person, command.Tab, command.Microphone, command.Camera),
        };

    public static Decision Mute(SessionState state, PersonId by, Mute command) =>
        state.Find(command.Person) switch
        {
            null => Rejections.NoSuchPerson,
            { HasOpenMicrophone: false } => Decision.Nothing,
            _ => new MicrophonesMuted([command.Person], by),
        };

    public static Decision MuteAll(SessionState state, PersonId by)
    {
        ImmutableArray<PersonId> open =
        [
            .. state.People.Values
                .Where(person => person.HasOpenMicrophone && !person.Role.IsHost() && !state.HasFloor(person.Id))
                .Select(person => person.Id),
        ];
        return open.IsEmpty ? Decision.Nothing : new MicrophonesMuted(open, by);
    }

    public static Decision Ask(SessionState state, PersonId by, AskToUnmute command) =>
        state.Find(command.Person) switch
        {
            null => Rejections.NoSuchPerson,
            { IsIn: false } => Rejections.PersonNotHere,
            { Microphone: true } or { UnmuteAskedBy: not null } => Decision.Nothing,
            _ => new UnmuteAsked(command.Person, by),
        };

    public static Decision Decline(SessionState state, PersonId person) =>
        state.Find(person)?.UnmuteAskedBy is null ? Rejections.NotAsked : new UnmuteDeclined(person);
}
