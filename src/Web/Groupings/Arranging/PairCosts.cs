using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>What two blocks in one room cost: their repeats, and cities that should be apart.</summary>
internal sealed class PairCosts
{
    private readonly int blocks;
    private readonly long[] costs;

    private PairCosts(int blocks) => (this.blocks, costs) = (blocks, new long[blocks * blocks]);

    /// <summary>A block with itself costs nothing.</summary>
    public long this[int one, int other] => costs[(one * blocks) + other];

    /// <param name="times">How often people have met, by their places.</param>
    public static PairCosts Of(ArrangementWanted wanted, ImmutableArray<Block> blocks, int[,] times)
    {
        var table = new PairCosts(blocks.Length);
        for (var one = 0; one < blocks.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var cost = 0L;
                foreach (var a in blocks[one].People)
                {
                    foreach (var b in blocks[other].People)
                        cost += Cost(wanted, wanted.People[a], wanted.People[b], times[a, b]);
                }

                table.costs[(one * blocks.Length) + other] = table.costs[(other * blocks.Length) + one] = cost;
            }
        }

        return table;
    }

    private static long Cost(ArrangementWanted wanted, GroupMember one, GroupMember other, int times)
    {
        var split = wanted.Cities == CityWish.Apart && one.City.Length > 0 && one.City == other.City;
        return (split ? Weights.City : 0) + (wanted.AvoidRepeats ? Weights.Met(times) : 0);
    }
}
