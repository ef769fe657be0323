using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>Those who are told what calling notices: everyone of a live session on this node. Called from any thread; must not block.</summary>
public interface ICallingAudience
{
    /// <summary>Who is talking now; replaces what was said before.</summary>
    void Talking(string session, IReadOnlyCollection<PersonId> people);

    /// <summary>Whether the media engine can be reached, and a sentence for people. Also said again when somebody enters while it cannot.</summary>
    void Engine(string session, bool up, string message);
}
