using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>Rooms that were kept, filled with those who are here now.</summary>
internal static class RoomsAgain
{
    /// <summary>
    /// Everyone goes where they were. Who was in none goes where a late joiner would: where every room is one city's to
    /// their city's, otherwise to the smallest. Rooms that nobody of now was in are left out.
    /// </summary>
    public static ImmutableArray<NamedRoom> Fill(IEnumerable<NamedRoom> rooms, IReadOnlyList<GroupMember> here)
    {
        var cityOf = here.ToDictionary(member => member.Person, member => member.City, StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var filled = rooms
            .Select(room => room with { People = [.. room.People.Where(person => cityOf.ContainsKey(person) && placed.Add(person))] })
            .Where(room => room.People.Length > 0)
            .ToArray();
        if (filled.Length == 0)
            return [];

        var ofOneCity = filled.All(room => room.People.Select(person => cityOf[person]).Distinct(StringComparer.Ordinal).Count() == 1);
        foreach (var late in here.Where(member => !placed.Contains(member.Person)))
        {
            var own = ofOneCity ? Array.FindIndex(filled, room => cityOf[room.People[0]] == late.City && late.City.Length > 0) : -1;
            var room = own >= 0 ? own : Array.IndexOf(filled, filled.MinBy(candidate => candidate.People.Length));
            filled[room] = filled[room] with { People = filled[room].People.Add(late.Person) };
        }

        return [.. filled];
    }

    /// <summary>How many pairs of each room have met.</summary>
    public static Grouping Counted(ImmutableArray<NamedRoom> rooms, IReadOnlyList<GroupMember> here, Meetings met)
    {
        ArrangementWanted wanted = new([.. here], rooms.Length, CityWish.Any, SpreadRoles: false, AvoidRepeats: false, met, Seed: "");
        var times = met.Among(here);
        var blocks = Block.Of(here, CityWish.Any);
        return new(
            [.. rooms.Select(room => GroupingRoom.Of([.. blocks.Where(block => room.People.Contains(here[block.People[0]].Person))], here, times))],
            LeastRepeats.Of(wanted, blocks, times));
    }
}

internal sealed record NamedRoom(string Name, ImmutableArray<string> People);
