using System.Collections.Immutable;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>How many people of each role are in each room, and what a change of that costs.</summary>
internal sealed class RoleCounts
{
    private readonly int kinds;
    private readonly int[] ofBlock;
    private readonly int[] ofRoom;

    /// <param name="spread">False: roles cost nothing.</param>
    public RoleCounts(IReadOnlyList<GroupMember> people, ImmutableArray<Block> blocks, int rooms, bool spread)
    {
        var roles = people.Select(member => member.Role).Distinct().Order().ToList();
        kinds = spread ? roles.Count : 0;
        ofRoom = new int[rooms * kinds];
        ofBlock = new int[blocks.Length * kinds];
        if (!spread)
            return;

        for (var block = 0; block < blocks.Length; block++)
        {
            foreach (var place in blocks[block].People)
                ofBlock[(block * kinds) + roles.IndexOf(people[place].Role)]++;
        }
    }

    public long CostOfAdding(int block, int room)
    {
        var cost = 0L;
        for (var kind = 0; kind < kinds; kind++)
            cost += 2 * In(block, kind) * Of(room, kind);
        return cost * Weights.Role;
    }

    public long CostOfMoving(int block, int from, int to)
    {
        var cost = 0L;
        for (var kind = 0; kind < kinds; kind++)
            cost += 2 * In(block, kind) * (Of(to, kind) - Of(from, kind) + In(block, kind));
        return cost * Weights.Role;
    }

    public long CostOfSwapping(int one, int here, int other, int there)
    {
        var cost = 0L;
        for (var kind = 0; kind < kinds; kind++)
        {
            if (In(other, kind) - In(one, kind) is var gain and not 0)
                cost += 2 * gain * (Of(here, kind) - Of(there, kind) + gain);
        }

        return cost * Weights.Role;
    }

    public void Change(int block, int room, int sign)
    {
        for (var kind = 0; kind < kinds; kind++)
            ofRoom[(room * kinds) + kind] += sign * In(block, kind);
    }

    private int In(int block, int kind) => ofBlock[(block * kinds) + kind];

    private int Of(int room, int kind) => ofRoom[(room * kinds) + kind];
}
