using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Live.Upkeep;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>Passes on what calling notices: who talks, and whether sound and pictures work.</summary>
internal sealed class CallingAudience(LiveSessions sessions, TalkMeter meter) : ICallingAudience
{
    public void Talking(string session, IReadOnlyCollection<PersonId> people)
    {
        meter.Talking(session, people);
        sessions.Find(session)?.Audiences.Talking(people);
    }

    public void Engine(string session, bool up, string message) =>
        sessions.Find(session)?.Audiences.Live(Audience.Class, new MediaMessage(up ? "up" : "down", message));
}
