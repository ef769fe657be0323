using System.Collections.Immutable;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Groupings.Arranging;
using CityLeadership.Classroom.Web.Groupings.History;

namespace CityLeadership.Classroom.Web.Tests.Groupings;

/// <summary>Classes and the rooms they have been in.</summary>
internal static class Histories
{
    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);

    /// <summary>A mayor and two senior leaders a city.</summary>
    public static ImmutableArray<GroupMember> Cities(int count) =>
    [
        .. Enumerable.Range(0, count).SelectMany(city => new GroupMember[]
        {
            new($"mayor{city}", $"city{city}", Role.Mayor),
            new($"chief{city}", $"city{city}", Role.SeniorLeader),
            new($"treasurer{city}", $"city{city}", Role.SeniorLeader),
        }),
    ];

    public static ImmutableArray<GroupMember> Mayors(int count) => [.. Cities(count).Where(member => member.Role == Role.Mayor)];

    public static PastSet Set(IEnumerable<IEnumerable<string>> rooms) =>
        new("Rooms", Start, [.. rooms.Select(room => new PastRoom("Room", [.. room], [.. room]))]);

    public static PastSet Set(Grouping grouping) => Set(grouping.Rooms.Select(room => room.People.AsEnumerable()));

    /// <summary>So many sessions in rooms drawn at random.</summary>
    public static Meetings Drawn(ImmutableArray<GroupMember> people, int rooms, int sessions) => new(
        [.. Enumerable.Range(0, sessions).Select(session => Set(Make(people, rooms, seed: $"session {session}")))]);

    public static Grouping Make(
        ImmutableArray<GroupMember> people, int rooms, Meetings? met = null, CityWish cities = CityWish.Any, bool roles = false, bool avoid = false,
        string seed = "1") =>
        Grouping.Make(new(people, rooms, cities, roles, avoid, met ?? Meetings.None, seed), Patient);

    /// <summary>Its clock stands, so that only the number of steps ends a search: the same on every machine.</summary>
    public static TimeProvider Patient { get; } = new StandingTime();

    private sealed class StandingTime : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
