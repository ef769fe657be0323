using System.Collections.Immutable;
using CityLeadership.Classroom.Web.Programmes;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>People put into rooms by rules.</summary>
/// <param name="Unavoidable">At least so many repeats there are, however these people are put into as many rooms alike in size.</param>
internal sealed record Grouping(ImmutableArray<GroupingRoom> Rooms, int Unavoidable)
{
    /// <summary>A host waits for it, with the class looking on.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(150);

    public int Repeats => Rooms.Sum(room => room.Repeats);

    /// <summary>
    /// Puts each block where it costs least, the largest first, then lets <see cref="Search"/> improve on that. Takes
    /// <see cref="Longest"/> at most; what it has found by then counts.
    /// </summary>
    public static Grouping Make(ArrangementWanted wanted, TimeProvider time)
    {
        var began = time.GetTimestamp();
        wanted = wanted with { People = [.. wanted.People.OrderBy(member => member.Person, StringComparer.Ordinal)] };
        var dice = new Dice(wanted.Seed);
        var times = wanted.Met.Among(wanted.People);
        var blocks = Block.Of(wanted.People, wanted.Cities);
        var arrangement = new Arrangement(
            blocks, wanted.Rooms, PairCosts.Of(wanted, blocks, times), new RoleCounts(wanted.People, blocks, wanted.Rooms, wanted.SpreadRoles));
        foreach (var block in InTurn(wanted, blocks, dice))
            arrangement.Move(block, Enumerable.Range(0, wanted.Rooms).MinBy(room => arrangement.CostOfPutting(block, room)));

        var roomOf = new Search(arrangement, dice, () => time.GetElapsedTime(began) > Longest).Run();
        var rooms = Enumerable.Range(0, wanted.Rooms).Select(room => blocks.Where((_, block) => roomOf[block] == room).ToList());
        return new(
            [.. rooms.Select(room => GroupingRoom.Of(room, wanted.People, times))],
            LeastRepeats.Of(wanted, blocks, times));
    }

    /// <summary>Large ones first, because they are the hardest to fit; then role by role, so that every room gets its share.</summary>
    private static IEnumerable<int> InTurn(ArrangementWanted wanted, ImmutableArray<Block> blocks, Dice dice)
    {
        var order = Enumerable.Range(0, blocks.Length).ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = dice.Roll(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order.OrderByDescending(block => blocks[block].Size)
            .ThenBy(block => wanted.SpreadRoles ? wanted.People[blocks[block].People[0]].Role : default);
    }
}

/// <param name="Repeats">Pairs here who have shared a room before. A city that is kept together does not repeat itself.</param>
internal sealed record GroupingRoom(ImmutableArray<string> People, int Repeats)
{
    public static GroupingRoom Of(IReadOnlyList<Block> blocks, IReadOnlyList<GroupMember> people, int[,] times)
    {
        var met = blocks.SelectMany((_, i) => blocks.Take(i), (one, other) => (one, other))
            .Sum(pair => pair.one.People.Sum(a => pair.other.People.Count(b => times[a, b] > 0)));
        return new([.. blocks.SelectMany(block => block.People).Select(place => people[place].Person)], met);
    }
}
