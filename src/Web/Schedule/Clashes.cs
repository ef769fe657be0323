using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>When and for whom something takes place.</summary>
internal sealed record TimeSlot(string Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Tracks Tracks)
{
    public static TimeSlot Of(ScheduledSession session) => new(session.Id, session.StartsAt, session.EndsAt, session.Tracks);
}

/// <summary>Sessions that would have one person be at two places: they share a track and some of their time.</summary>
internal static class Clashes
{
    /// <summary>For each of <paramref name="slots"/> that has any, the ids it clashes with.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Among(IReadOnlyCollection<TimeSlot> slots)
    {
        var clashes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var slot in slots)
        {
            var others = slots.Where(other => other.Id != slot.Id && Clash(slot, other)).Select(other => other.Id).ToList();
            if (others.Count > 0)
                clashes[slot.Id] = others;
        }

        return clashes;
    }

    private static bool Clash(TimeSlot one, TimeSlot other) =>
        (one.Tracks & other.Tracks) != Tracks.None && one.StartsAt < other.EndsAt && other.StartsAt < one.EndsAt;
}
