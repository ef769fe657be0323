using System.Collections.Immutable;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>
/// How many repeats nobody can avoid, whoever arranges the rooms: never more than the true minimum, so that what reaches it
/// is proven to be the best. The larger of two counts: those who sat in one room of a past set must share so many rooms
/// now; and people may not have enough strangers left to fill a room.
/// </summary>
internal static class LeastRepeats
{
    /// <param name="times">How often people have met, by their places.</param>
    public static int Of(ArrangementWanted wanted, ImmutableArray<Block> blocks, int[,] times) => Math.Max(
        wanted.Met.SharesOf(wanted.People, blocks).Select(shares => shares.Sum(sharing => FewestPairs(sharing, wanted.Rooms))).DefaultIfEmpty(0).Max(),
        blocks.All(block => block.Size == 1) ? Shortfall(wanted, times) : 0);

    /// <summary>Pairs that are left in one room when so many are spread over rooms as evenly as can be.</summary>
    private static int FewestPairs(int count, int rooms)
    {
        var (each, more) = Math.DivRem(count, rooms);
        return (more * Pairs(each + 1)) + ((rooms - more) * Pairs(each));
    }

    /// <summary>Of everyone, how many strangers they are short of to fill the smallest room; two people may be short of each other.</summary>
    private static int Shortfall(ArrangementWanted wanted, int[,] times)
    {
        var count = wanted.People.Length;
        var others = (count / wanted.Rooms) - 1;
        var missing = 0;
        for (var one = 0; one < count; one++)
        {
            var strangers = Enumerable.Range(0, count).Count(other => other != one && times[one, other] == 0);
            missing += Math.Max(0, others - strangers);
        }

        return (missing + 1) / 2;
    }

    private static int Pairs(int count) => count * (count - 1) / 2;
}
