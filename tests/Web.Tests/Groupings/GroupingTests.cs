using System.Collections.Immutable;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Groupings.Arranging;

namespace CityLeadership.Classroom.Web.Tests.Groupings;

/// <summary>The rules of putting people into rooms.</summary>
public sealed class GroupingTests
{
    [Theory]
    [InlineData(40, 24)]
    [InlineData(39, 24)]
    [InlineData(40, 7)]
    [InlineData(2, 5)]
    [InlineData(1, 1)]
    public void Everyone_is_in_one_room_and_rooms_differ_by_one_person_at_most(int cities, int rooms)
    {
        var people = Histories.Cities(cities);

        var made = Histories.Make(people, rooms, roles: true, cities: CityWish.Apart);

        Assert.Equal(people.Select(member => member.Person).Order(), made.Rooms.SelectMany(room => room.People).Order());
        AssertAlike(made.Rooms.Select(room => room.People.Length));
    }

    [Fact]
    public void The_same_seed_makes_the_same_rooms_in_whatever_order_people_come_and_another_makes_others()
    {
        var people = Histories.Cities(20);
        var met = Histories.Drawn(people, 12, 3);

        var (once, again, other) = (
            Histories.Make(people, 12, met, avoid: true), Histories.Make([.. people.Reverse()], 12, met, avoid: true),
            Histories.Make(people, 12, met, avoid: true, seed: "2"));

        Assert.Equal(Text(once), Text(again));
        Assert.NotEqual(Text(once), Text(other));
    }

    [Theory]
    [InlineData(40, 24)]
    [InlineData(39, 10)]
    [InlineData(13, 4)]
    public void Every_room_gets_its_share_of_mayors_and_of_senior_leaders(int cities, int rooms)
    {
        var people = Histories.Cities(cities);

        var made = Histories.Make(people, rooms, Histories.Drawn(people, rooms, 4), CityWish.Apart, roles: true, avoid: true);

        foreach (var role in new[] { Role.Mayor, Role.SeniorLeader })
        {
            var ofRole = people.Where(member => member.Role == role).Select(member => member.Person).ToHashSet();
            AssertAlike(made.Rooms.Select(room => room.People.Count(ofRole.Contains)));
        }
    }

    [Fact]
    public void People_of_one_city_are_in_different_rooms_or_spread_over_as_many_as_there_are()
    {
        var people = Histories.Cities(10);

        Assert.All(Histories.Make(people, 6, cities: CityWish.Apart).Rooms, room => Assert.Equal(room.People.Length, CitiesIn(room, people).Distinct().Count()));
        Assert.All(
            Histories.Make(people, 2, cities: CityWish.Apart).Rooms,
            room => Assert.All(CitiesIn(room, people).CountBy(city => city), city => Assert.InRange(city.Value, 1, 2)));
    }

    [Fact]
    public void Cities_are_kept_together_in_rooms_of_as_many_cities_and_do_not_count_as_repeats()
    {
        var people = Histories.Cities(40);
        var sets = new List<Grouping>();
        for (var session = 0; session < 9; session++)
            sets.Add(Histories.Make(people, 20, new([.. sets.Select(Histories.Set)]), CityWish.Together, roles: true, avoid: true));

        Assert.All(sets, set => Assert.Equal((0, 0), (set.Repeats, set.Unavoidable)));
        Assert.All(sets.SelectMany(set => set.Rooms), room => Assert.Equal([3, 3], CitiesIn(room, people).CountBy(city => city).Select(city => city.Value)));
    }

    [Fact]
    public void A_city_kept_together_is_never_split_however_odd_the_numbers()
    {
        var people = Histories.Cities(11).RemoveRange(4, 4).Add(new("guest", "", Role.Guest));

        var made = Histories.Make(people, 4, cities: CityWish.Together);

        Assert.All(
            people.Where(member => member.City.Length > 0).GroupBy(member => member.City),
            city => Assert.Single(made.Rooms, room => city.Any(member => room.People.Contains(member.Person))));
        Assert.InRange(made.Rooms.Max(room => room.People.Length) - made.Rooms.Min(room => room.People.Length), 0, 2);
    }

    [Fact]
    public void Rooms_that_were_kept_are_filled_with_who_is_here_and_late_ones_go_to_the_smallest()
    {
        var people = Histories.Mayors(6);
        NamedRoom[] kept = [new("Harbour", ["mayor0", "mayor1", "gone"]), new("Hill", ["mayor2", "mayor3", "mayor1"]), new("Empty", ["gone2"])];

        var filled = RoomsAgain.Fill(kept, people);

        Assert.Equal(["Harbour: mayor0 mayor1 mayor4", "Hill: mayor2 mayor3 mayor5"], filled.Select(room => $"{room.Name}: {string.Join(' ', room.People)}"));
    }

    [Fact]
    public void Where_every_room_is_one_citys_a_late_one_goes_to_their_city()
    {
        var people = Histories.Cities(2);
        NamedRoom[] kept = [new("A", ["mayor0", "chief0"]), new("B", ["mayor1"])];

        Assert.Equal([3, 3], RoomsAgain.Fill(kept, people).Select(room => room.People.Length));
        Assert.Contains("treasurer0", RoomsAgain.Fill(kept, people)[0].People);
        Assert.Empty(RoomsAgain.Fill(kept, [new("new", "city9", Role.Mayor)]));
    }

    private static string Text(Grouping grouping) => string.Join(" | ", grouping.Rooms.Select(room => string.Join(' ', room.People)));

    private static IEnumerable<string> CitiesIn(GroupingRoom room, ImmutableArray<GroupMember> people) =>
        room.People.Select(person => people.Single(member => member.Person == person).City);

    private static void AssertAlike(IEnumerable<int> counts)
    {
        var all = counts.ToList();
        Assert.InRange(all.Max() - all.Min(), 0, 1);
    }
}
