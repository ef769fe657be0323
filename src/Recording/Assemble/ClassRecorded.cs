using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>Whether a class is recorded, and who declined, by its state.</summary>
internal static class ClassRecorded
{
    public static bool Now(SessionState state) => state.Recording.Phase is RecordingPhase.On or RecordingPhase.Leaving;

    /// <summary>Something that is said now is not recorded.</summary>
    public static bool IsTroubled(SessionState state) =>
        Now(state) && state.Recording.Troubles.Any(trouble => trouble.Trouble is not RecordingTrouble.DiskLow);

    public static bool Declines(Participant person) => person.DeclinesRecording;
}
