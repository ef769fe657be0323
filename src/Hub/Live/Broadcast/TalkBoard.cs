using System.Collections.Immutable;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>
/// Who talks, told to those who may hear it: while rooms are open, each room learns of its own. Hosts learn of everyone, for the
/// floor walk. Used under the lock of its <see cref="Audiences"/>.
/// </summary>
internal sealed class TalkBoard
{
    private ImmutableHashSet<PersonId> _talking = [];

    public void Now(IEnumerable<PersonId> people) => _talking = [.. people];

    /// <summary>Tells each connection what is new to it: because others talk now, or because somebody moved.</summary>
    public void Show(SessionState state, IEnumerable<ClassroomConnection> connections)
    {
        var heard = new Dictionary<(bool Host, RoomId? Room), (ImmutableHashSet<PersonId> People, SerializedHubMessage Message)>();
        foreach (var connection in connections.Where(connection => connection.Shown.Contains(Audience.Class)))
        {
            var viewer = connection.Seat!.Person;
            var place = (connection.Shown.Contains(Audience.Hosts), state.OpenSet()?.WhereIs(viewer));
            if (!heard.TryGetValue(place, out var told))
            {
                heard[place] = told = Heard(state, viewer, everyone: place.Item1);
            }

            if (!connection.ToldTalking.SetEquals(told.People))
            {
                connection.ToldTalking = told.People;
                connection.Post(told.Message);
            }
        }
    }

    private (ImmutableHashSet<PersonId> People, SerializedHubMessage Message) Heard(SessionState state, PersonId viewer, bool everyone)
    {
        var people = everyone ? _talking : [.. _talking.Where(person => Earshot.Reaches(state, person, viewer))];
        return (people, new SerializedHubMessage(new InvocationMessage(Targets.Live, [new TalkingMessage([.. people])])));
    }
}
