using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>Whoever wants to know what a session has become, command by command, in order.</summary>
internal interface ISessionFollower
{
    /// <param name="steps">All that one command brought about: at least one entry.</param>
    void Followed(IReadOnlyList<Step> steps);

    /// <summary>The past turned out different: forget what was followed.</summary>
    void Rebuilt(Chronicle chronicle);
}
