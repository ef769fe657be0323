namespace CityLeadership.Classroom.Session;

/// <summary>
/// How far a voice carries while rooms are open: within one's room, or within the class for those in none. A host who
/// listens in hears and is not heard; one who speaks to all rooms is heard everywhere.
/// </summary>
public static class Earshot
{
    /// <summary>Whether <paramref name="listener"/> may hear and see <paramref name="speaker"/>.</summary>
    public static bool Reaches(SessionState state, PersonId speaker, PersonId listener) =>
        state.OpenSet() is not { } set
        || set.Speaking.Contains(speaker)
        || (!set.IsListening(speaker) && set.WhereIs(speaker) == set.WhereIs(listener));
}
