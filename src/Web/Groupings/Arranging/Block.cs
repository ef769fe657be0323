using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>People who are moved as one: a city kept together, or a single person.</summary>
/// <param name="People">Places in the list of people.</param>
internal sealed record Block(ImmutableArray<int> People)
{
    public int Size => People.Length;

    public static ImmutableArray<Block> Of(IReadOnlyList<GroupMember> people, CityWish cities) => cities == CityWish.Together
        ? [.. Enumerable.Range(0, people.Count).GroupBy(place => OwnCity(people[place])).Select(city => new Block([.. city]))]
        : [.. Enumerable.Range(0, people.Count).Select(place => new Block([place]))];

    /// <summary>Someone of no city is a city of their own.</summary>
    private static (string City, string Alone) OwnCity(GroupMember member) =>
        member.City.Length > 0 ? (member.City, "") : ("", member.Person);
}
