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
        var sizes = new Dictionary<Source, PictureSize>();
        foreach (var picture in pictures)
            sizes.TryAdd(picture.Source, picture.Size);

        var heard = Seat(previous.Voices, voices);
        var seen = Seat([.. previous.Pictures.Select(picture => picture?.Source)], [.. pictures.Select(picture => picture.Source)]);
        return new SlotPlan(heard, [.. seen.Select(source => source is { } who ? new Picture(who, sizes[who]) : (Picture?)null)]);
    }

    private static Source?[] Seat(IReadOnlyList<Source?> previous, IReadOnlyList<Source> wanted)
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
