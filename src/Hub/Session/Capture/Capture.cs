using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Whose media is recorded: a pure function of the state. The calling provider only carries it out.</summary>
public static class Capture
{
    /// <summary>
    /// Everyone the class hears, and the pictures and shared screens of those it hears or has on the stage; never somebody
    /// who declined, and breakout rooms only if they were chosen. Who sits there muted is not recorded. Empty while the class
    /// is not recorded, and from the moment on that this is asked for.
    /// </summary>
    public static ImmutableHashSet<Source> Of(SessionState state) =>
        state is { Phase: not Phase.Ended, Recording.Phase: RecordingPhase.On }
            ? [.. state.People.Values.Where(person => !person.DeclinesRecording && IsCovered(state, person.Id)).SelectMany(person => Of(state, person))]
            : [];

    /// <summary>The nodes that carry the media of somebody in class.</summary>
    public static ImmutableHashSet<string> Nodes(SessionState state) =>
    [
        .. state.People.Values.SelectMany(person => person.Tabs.Values).Where(tab => tab.Place == Place.Class).Select(tab => tab.Node),
    ];

    private static IEnumerable<Source> Of(SessionState state, Participant person)
    {
        // A shared screen stays on the stage while its tab has lost its connection, and so does its recording.
        if (state.Screen is { } screen && screen.Source.Person == person.Id)
        {
            yield return screen.Source;
        }
        else if (!person.Microphone && !state.HasFloor(person.Id))
        {
            yield break;
        }

        if (person.Microphone)
        {
            yield return Hearing.SourceOf(person, tab => tab.Microphone);
        }

        if (person.Camera)
        {
            yield return Hearing.SourceOf(person, tab => tab.Camera);
        }
    }

    /// <summary>Whether what they say is the class's, or a breakout room's that is recorded, too.</summary>
    private static bool IsCovered(SessionState state, PersonId person) =>
        state.OpenSet() is not { } set
        || set.Speaking.Contains(person)
        || (!set.IsListening(person) && (state.Recording.Breakouts || set.WhereIs(person) is null));
}
