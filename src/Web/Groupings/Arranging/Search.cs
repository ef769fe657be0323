using System.Runtime.InteropServices;
using CityLeadership.Classroom.Web.Programmes;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>
/// Makes an arrangement better step by step. Each step makes the best change there is for somebody who sits with a person
/// they should not sit with, even when it makes things worse for now; and where somebody has just left they do not go back
/// for some steps (a tabu list), so that it does not run in a circle. The best arrangement on the way is what counts.
/// </summary>
internal sealed class Search(Arrangement arrangement, Dice dice, Func<bool> isOver)
{
    /// <summary>Changes weighed at most; together well under 100 ms on one core of a server.</summary>
    private const int MostWeighed = 2_000_000;

    private const int LeastRest = 4;
    private const int MostRest = 12;

    private readonly int[] restsUntil = new int[arrangement.Blocks * arrangement.Rooms];
    private int[] best = arrangement.Remember();
    private long cost;
    private long bestCost;
    private int weighed;
    private int step;

    /// <summary>The room of each block in the best arrangement found.</summary>
    public int[] Run()
    {
        Settle();
        while (weighed < MostWeighed && !isOver() && BestForTroubled() is { IsNone: false } change)
            Make(change);
        return best;
    }

    /// <summary>First whatever makes it better for anybody, until nothing does: this also evens out sizes and roles.</summary>
    private void Settle()
    {
        bool better;
        do
        {
            better = false;
            for (var block = 0; block < arrangement.Blocks && !isOver(); block++)
            {
                var change = BestFor(block, Change.None);
                if (change is { IsNone: false, Cost: < 0 })
                {
                    Make(change);
                    better = true;
                }
            }
        }
        while (better);
    }

    /// <summary>None: nobody sits with a person they should not sit with.</summary>
    private Change BestForTroubled()
    {
        var found = Change.None;
        for (var block = 0; block < arrangement.Blocks; block++)
        {
            if (arrangement.CostOf(block) > 0)
                found = BestFor(block, found);
        }

        return found;
    }

    private Change BestFor(int block, Change found)
    {
        var (home, ties) = (arrangement.RoomOf(block), 1);
        for (var room = 0; room < arrangement.Rooms; room++)
        {
            if (room != home)
                found = Better(found, new(arrangement.CostOfMoving(block, room), block, Change.Nobody, room), ref ties);
        }

        for (var other = 0; other < arrangement.Blocks; other++)
        {
            if (arrangement.RoomOf(other) is var room && room != home)
                found = Better(found, new(arrangement.CostOfSwapping(block, other), block, other, room), ref ties);
        }

        weighed += arrangement.Rooms + arrangement.Blocks;
        return found;
    }

    /// <summary>Of changes that are as good, each is as likely as the others.</summary>
    private Change Better(Change found, Change next, ref int ties)
    {
        if (next.Cost > found.Cost || (Rests(next) && cost + next.Cost >= bestCost))
            return found;

        ties = next.Cost < found.Cost ? 1 : ties + 1;
        return ties == 1 || dice.Roll(ties) == 0 ? next : found;
    }

    private bool Rests(Change change) =>
        restsUntil[Place(change.Block, change.To)] > step
        || (change.Other != Change.Nobody && restsUntil[Place(change.Other, arrangement.RoomOf(change.Block))] > step);

    private void Make(Change change)
    {
        step++;
        var from = arrangement.RoomOf(change.Block);
        restsUntil[Place(change.Block, from)] = step + dice.Between(LeastRest, MostRest);
        arrangement.Move(change.Block, change.To);
        if (change.Other != Change.Nobody)
        {
            restsUntil[Place(change.Other, change.To)] = step + dice.Between(LeastRest, MostRest);
            arrangement.Move(change.Other, from);
        }

        cost += change.Cost;
        if (cost < bestCost)
            (bestCost, best) = (cost, arrangement.Remember());
    }

    private int Place(int block, int room) => (block * arrangement.Rooms) + room;

    /// <param name="Cost">How much more everything costs afterwards; less than 0: it is better.</param>
    /// <param name="Other">Who comes from there in return; nobody: a move.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Change(long Cost, int Block, int Other, int To)
    {
        public const int Nobody = -1;

        public static Change None { get; } = new(long.MaxValue, Nobody, Nobody, Nobody);

        public bool IsNone => Block == Nobody;
    }
}
