using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>
/// What one viewer's slots should carry now. The lists are as long as the viewer has slots; null leaves a slot silent or dark.
/// A source sits in at most one voice slot and one picture slot.
/// </summary>
public sealed record SlotPlan(IReadOnlyList<Source?> Voices, IReadOnlyList<Picture?> Pictures)
{
    /// <summary>No slots: a viewer who has not asked to receive.</summary>
    public static SlotPlan None { get; } = Empty(0, 0);

    /// <summary>The same slots with none but these sources in them.</summary>
    public SlotPlan Only(Func<Source, bool> allowed) => new(
        [.. Voices.Select(voice => voice is { } source && allowed(source) ? voice : null)],
        [.. Pictures.Select(picture => picture is { } shown && allowed(shown.Source) ? picture : null)]);

    /// <summary>The same with so many slots in all, the new ones empty; never fewer.</summary>
    public SlotPlan Widened(int voices, int pictures) => new(
        [.. Voices, .. new Source?[Math.Max(0, voices - Voices.Count)]],
        [.. Pictures, .. new Picture?[Math.Max(0, pictures - Pictures.Count)]]);

    /// <summary>Slots with nothing in them.</summary>
    public static SlotPlan Empty(int voices, int pictures) => new(new Source?[voices], new Picture?[pictures]);
}
