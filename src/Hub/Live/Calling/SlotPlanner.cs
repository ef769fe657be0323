using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>
/// Decides who sits in which of a viewer's slots. Re-pointing a slot costs a key frame and a moment without picture, so
/// whoever is wanted and already has a slot keeps it; only newcomers move. They go where nobody was before they go where
/// somebody has just left: what an empty slot shows next is certainly theirs.
/// </summary>
public static class SlotPlanner
{
    /// <param name="previous">What the slots carry; its lengths say how many slots there are.</param>
    /// <param name="voices">Who should be heard, most important first; those beyond the number of slots go unheard.</param>
    /// <param name="pictures">Whose picture should be seen, most important first.</param>
    public static SlotPlan Next(SlotPlan previous, IReadOnlyList<Source> voices, IReadOnlyList<Picture> pictures)
    {
        var sizes = new Dictionary<(Source, bool), PictureSize>();
        foreach (var picture in pictures)
            sizes.TryAdd(What(picture), picture.Size);

        var heard = Seat(previous.Voices, voices);
        var seen = Seat([.. previous.Pictures.Select(picture => picture is { } was ? What(was) : ((Source, bool)?)null)], [.. pictures.Select(What)]);
        return new SlotPlan(heard, [.. seen.Select(what => what is { } shown ? new Picture(shown.Item1, sizes[shown], shown.Item2) : (Picture?)null)]);
    }

    /// <summary>A picture without its size.</summary>
    private static (Source Source, bool Screen) What(Picture picture) => (picture.Source, picture.Screen);

    private static T?[] Seat<T>(IReadOnlyList<T?> previous, IReadOnlyList<T> wanted)
        where T : struct
    {
        var chosen = wanted.Distinct().Take(previous.Count).ToHashSet();
        var slots = previous.Select(source => source is { } who && chosen.Remove(who) ? source : null).ToArray();
        var newcomers = wanted.Where(chosen.Remove);
        var free = Enumerable.Range(0, slots.Length).Where(slot => slots[slot] is null).OrderByDescending(slot => previous[slot] is null);
        foreach (var (slot, newcomer) in free.ToList().Zip(newcomers))
            slots[slot] = newcomer;
        return slots;
    }
}
