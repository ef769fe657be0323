using System.Collections.Immutable;
using System.Security.Cryptography;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Groupings.Arranging;
using CityLeadership.Classroom.Web.Groupings.History;
using CityLeadership.Classroom.Web.Groupings.Sets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Groupings;

/// <summary>Proposes rooms for a class. It changes nothing: a host looks at them, drags people about and opens them.</summary>
internal sealed class GroupingDesk(
    IDbContextFactory<ClassroomDb> databases, GroupingRoster roster, IPastSets history, SetShelf shelf, TimeProvider time)
{
    private const int LongestSeed = 64;

    public async Task<IResult> ProposeAsync(string programme, string id, GroupingAsked asked, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var session = await db.ScheduledSessions.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Id == id && s.ProgrammeId == programme && s.Kind == SessionKind.Class, cancellation);
        if (session is null)
            return GroupingRefusals.NoSuchSession;
        if (asked.Seed?.Length > LongestSeed)
            return GroupingRefusals.Unreadable;
        if (await roster.FindAsync(db, session, asked.People, cancellation) is not { } people)
            return GroupingRefusals.UnknownPeople;
        if (people.Length < 2)
            return GroupingRefusals.TooFewPeople;
        if (people.Length > Limits.MostPeople)
            return GroupingRefusals.TooManyPeople;

        var past = await history.OfYearAsync(programme, cancellation);
        ImmutableArray<GroupMember> members = [.. people.Select(person => person.Member)];
        return asked.How switch
        {
            RoomsBy.SelfChosen => GroupingRefusals.NobodyIsPut,
            RoomsBy.CityTeams => CityTeams(people, new(past)),
            RoomsBy.SameAsLastTime => Again(LastOf(past, members), members, new(past), GroupingRefusals.NoRoomsBefore),
            RoomsBy.Saved => asked.Set is { } set && await shelf.FindAsync(programme, set, cancellation) is { } rooms
                ? Again(rooms, members, new(past), GroupingRefusals.SetIsEmpty)
                : SetRefusals.NoSuchSet,
            _ => Arrange(asked, members, new(past)),
        };
    }

    private IResult Arrange(GroupingAsked asked, ImmutableArray<GroupMember> people, Meetings met)
    {
        if (asked is not ({ Rooms: >= 1, Size: null } or { Rooms: null, Size: >= 1 }))
            return GroupingRefusals.RoomsOrSize;

        var cities = asked.Cities ?? (asked.How is RoomsBy.MixedCities or RoomsBy.NeverMet ? CityWish.Apart : CityWish.Any);
        var rooms = asked.Rooms ?? (int)Math.Ceiling(people.Length / (double)asked.Size!.Value);
        var most = Math.Min(Limits.MostRooms, Block.Of(people, cities).Length);
        if (rooms > most)
            return GroupingRefusals.TooManyRooms(rooms, most);

        var seed = asked.Seed ?? RandomNumberGenerator.GetHexString(8, lowercase: true);
        var made = Grouping.Make(
            new(people, rooms, cities, asked.How is RoomsBy.BalancedRoles or RoomsBy.NeverMet, asked.How == RoomsBy.NeverMet, met, seed), time);
        return Answer(made, seed, room => $"Room {room + 1}");
    }

    /// <summary>Rooms in the order of their cities' names; who is of no city goes to the smallest.</summary>
    private static IResult CityTeams(ImmutableArray<RosterEntry> people, Meetings met)
    {
        var cities = people.Where(person => person.Member.City.Length > 0)
            .GroupBy(person => (person.Member.City, person.CityName))
            .OrderBy(city => city.Key.CityName, StringComparer.InvariantCulture)
            .Select(city => new NamedRoom(city.Key.CityName, [.. city.Select(person => person.Member.Person)]))
            .ToList();
        return cities.Count > Limits.MostRooms
            ? GroupingRefusals.TooManyRooms(cities.Count, Limits.MostRooms)
            : Again(cities, [.. people.Select(person => person.Member)], met, GroupingRefusals.TooFewPeople);
    }

    private static IResult Again(IEnumerable<NamedRoom> rooms, ImmutableArray<GroupMember> people, Meetings met, IResult nobody)
    {
        var filled = RoomsAgain.Fill(rooms, people);
        return filled.IsEmpty ? nobody : Answer(RoomsAgain.Counted(filled, people, met), "", room => filled[room].Name);
    }

    /// <summary>The last set that somebody of now was in: a class of the other track does not come between.</summary>
    private static IEnumerable<NamedRoom> LastOf(ImmutableArray<PastSet> past, ImmutableArray<GroupMember> people)
    {
        var here = people.Select(member => member.Person).ToHashSet(StringComparer.Ordinal);
        var last = past.LastOrDefault(set => set.Rooms.Any(room => room.People.Any(here.Contains)));
        return last is null ? [] : last.Rooms.Select(room => new NamedRoom(room.Name, room.People));
    }

    private static Ok<GroupingAnswer> Answer(Grouping grouping, string seed, Func<int, string> nameOf) => TypedResults.Ok(new GroupingAnswer(
        seed, grouping.Repeats, grouping.Unavoidable,
        [.. grouping.Rooms.Select((room, place) => new RoomAnswer(nameOf(place), room.People, room.Repeats))]));
}
