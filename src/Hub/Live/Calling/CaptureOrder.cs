using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>Who is to be recorded in one live session.</summary>
/// <param name="Sources">Exactly these, and nobody else.</param>
/// <param name="Leaving">Set: recording leaves since then, and it is to be made sure that nobody is recorded.</param>
/// <param name="Carried">Every source that is in class, on whatever node.</param>
public sealed record CaptureOrder(IReadOnlySet<Source> Sources, DateTimeOffset? Leaving, IReadOnlySet<Source> Carried)
{
    public static readonly CaptureOrder None = new(new HashSet<Source>(), null, new HashSet<Source>());

    public static CaptureOrder Of(SessionState state) => new(
        Capture.Of(state),
        state.Recording is { Phase: RecordingPhase.Leaving, Since: { } since } ? since : null,
        state.People.Values.SelectMany(person => person.Tabs.Where(tab => tab.Value.Place == Place.Class).Select(tab => new Source(person.Id, tab.Key))).ToHashSet());
}

/// <summary>How recording stands in one room of the engine, as far as this node's viewers are concerned.</summary>
/// <param name="Up">The engine answers.</param>
/// <param name="HasFolder">It knows where to write.</param>
/// <param name="Complete">Everybody who sends and is to be recorded is being recorded.</param>
/// <param name="SilentSince">Of which <see cref="CaptureOrder.Leaving"/> it is confirmed that nobody is recorded; null: of none.</param>
public sealed record CaptureStanding(bool Up, bool HasFolder, bool Complete, DateTimeOffset? SilentSince);
