using System.Collections.Immutable;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>
/// Blocks in rooms, and what a change would cost. A table keeps the cost of every block with every room, so that weighing a
/// swap takes a few additions whatever the size of the rooms, and only a swap that is made has to bring the table up to date.
/// </summary>
internal sealed class Arrangement
{
    private const int Nowhere = -1;

    private readonly PairCosts pairs;
    private readonly RoleCounts roles;
    private readonly int[] sizes;
    private readonly long[] withRoom;
    private readonly int[] roomOf;
    private readonly int[] sizeOf;

    /// <summary>Nobody is in any room yet.</summary>
    public Arrangement(ImmutableArray<Block> blocks, int rooms, PairCosts pairs, RoleCounts roles)
    {
        (this.pairs, this.roles, Rooms, Blocks) = (pairs, roles, rooms, blocks.Length);
        sizes = new int[rooms];
        withRoom = new long[blocks.Length * rooms];
        roomOf = [.. Enumerable.Repeat(Nowhere, blocks.Length)];
        sizeOf = [.. blocks.Select(block => block.Size)];
    }

    public int Rooms { get; }

    public int Blocks { get; }

    public int RoomOf(int block) => roomOf[block];

    /// <summary>What a block's pairs with the others of its room cost.</summary>
    public long CostOf(int block) => With(block, roomOf[block]);

    public int[] Remember() => [.. roomOf];

    /// <summary>How much more everything costs once a block that is nowhere yet is put into a room.</summary>
    public long CostOfPutting(int block, int room) =>
        (Weights.Size * 2 * sizeOf[block] * sizes[room]) + roles.CostOfAdding(block, room) + With(block, room);

    public long CostOfMoving(int block, int to)
    {
        var from = roomOf[block];
        return (Weights.Size * 2 * sizeOf[block] * (sizes[to] - sizes[from] + sizeOf[block]))
            + roles.CostOfMoving(block, from, to)
            + With(block, to) - With(block, from);
    }

    /// <summary>For two blocks of different rooms.</summary>
    public long CostOfSwapping(int one, int other)
    {
        var (here, there) = (roomOf[one], roomOf[other]);
        var gain = sizeOf[other] - sizeOf[one];
        return (Weights.Size * 2 * gain * (sizes[here] - sizes[there] + gain))
            + roles.CostOfSwapping(one, here, other, there)
            + With(one, there) - With(one, here) + With(other, here) - With(other, there) - (2 * pairs[one, other]);
    }

    /// <summary>Also from nowhere.</summary>
    public void Move(int block, int to)
    {
        if (roomOf[block] is var from && from != Nowhere)
            Change(block, from, -1);
        Change(block, to, 1);
        roomOf[block] = to;
    }

    private long With(int block, int room) => withRoom[(block * Rooms) + room];

    private void Change(int block, int room, int sign)
    {
        sizes[room] += sign * sizeOf[block];
        roles.Change(block, room, sign);
        for (var other = 0; other < Blocks; other++)
            withRoom[(other * Rooms) + room] += sign * pairs[other, block];
    }
}
