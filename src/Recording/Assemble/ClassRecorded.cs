using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>Whether a class is recorded, and who declined, by its state.</summary>
internal static class ClassRecorded
{
    public static bool Now(SessionState state) => false;

    public static bool Declines(Participant person) => false;
}
