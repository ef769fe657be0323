using System.Collections.Immutable;
using CityLeadership.Classroom.Web.Groupings.History;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>Who has met whom in a breakout room, and how often.</summary>
internal sealed class Meetings(ImmutableArray<PastSet> sets)
{
    public static Meetings None { get; } = new([]);

    /// <summary>How often each two of these people were in one room, by their places in the list: [a, b] = [b, a]; [a, a] = 0.</summary>
    public int[,] Among(IReadOnlyList<GroupMember> people)
    {
        var places = people.Select((member, place) => (member.Person, place))
            .ToDictionary(pair => pair.Person, pair => pair.place, StringComparer.Ordinal);
        var times = new int[people.Count, people.Count];
        foreach (var room in sets.SelectMany(set => set.Rooms))
        {
            var there = room.Been.Where(places.ContainsKey).Select(person => places[person]).Distinct().ToArray();
            for (var i = 0; i < there.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    times[there[i], there[j]]++;
                    times[there[j], there[i]]++;
                }
            }
        }

        return times;
    }

    /// <summary>For each set of the past: how many of these blocks had somebody in each of its rooms. One in several rooms counts in the first.</summary>
    public IEnumerable<IReadOnlyList<int>> SharesOf(IReadOnlyList<GroupMember> people, IReadOnlyList<Block> blocks)
    {
        var blockOf = blocks.SelectMany((block, at) => block.People.Select(place => (people[place].Person, at)))
            .ToDictionary(pair => pair.Person, pair => pair.at, StringComparer.Ordinal);
        foreach (var set in sets)
        {
            var seen = new HashSet<int>();
            yield return [.. set.Rooms.Select(room => room.Been.Count(person => blockOf.TryGetValue(person, out var block) && seen.Add(block)))];
        }
    }
}
