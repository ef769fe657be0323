using System.Collections.Immutable;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Groupings;

/// <summary>Classes of the demo programme with rooms in them: over and archived, or going on.</summary>
internal sealed class ProgrammeYear(DemoHost host)
{
    public Task<string> ClassAsync(TimeSpan from, Tracks tracks = Tracks.Both, SessionKind kind = SessionKind.Class) =>
        host.NewClassAsync(host.Time.GetUtcNow() + from, tracks, kind);

    /// <summary>A class so many hours ago, in these rooms.</summary>
    public async Task<string> HasBeenAsync(int hoursAgo, params string[][] rooms) => await HasBeenAsync(SessionKind.Class, hoursAgo, rooms);

    public async Task<string> HasBeenAsync(SessionKind kind, int hoursAgo, params string[][] rooms)
    {
        var session = await ClassAsync(TimeSpan.FromHours(-hoursAgo), Tracks.Both, kind);
        var log = InRooms(host.Time.GetUtcNow().AddHours(-hoursAgo), rooms).At(3000, new BreakoutsClosed(new SetId("set"), null)).Ends(7200);
        var archive = host.Services.GetRequiredService<ISessionArchive>();
        await archive.WriteAsync(session, [.. log.Entries], default);
        await archive.CloseAsync(session, new LogSeal(log.Entries.Count, log.Entries[^1].Id), default);
        return session;
    }

    /// <summary>A class that is going on, in these rooms.</summary>
    public async Task<string> RunsAsync(params string[][] rooms)
    {
        var session = await ClassAsync(TimeSpan.FromMinutes(-10));
        var entries = InRooms(host.Time.GetUtcNow().AddMinutes(-10), rooms).Entries.ToImmutableArray();
        var appended = await host.Services.GetRequiredService<ISessionLog>()
            .AppendAsync(session, new Append(0, "", [new AppendedCommand("c", "body", entries)]), default);
        Assert.IsType<AppendResult.Appended>(appended);
        return session;
    }

    private static ClassLog InRooms(DateTimeOffset start, string[][] rooms)
    {
        var people = rooms.SelectMany(room => room).Distinct().ToArray();
        var log = people.Aggregate(ClassLog.With(start, people).Starts(0), (before, person) => before.Comes(10, person));
        return log.At(300, new BreakoutsOpened(
            new SetId("set"), "The case in fives", BreakoutMode.Assigned,
            [.. rooms.Select((room, place) => new RoomOpened(new RoomId($"r{place + 1}"), $"Table {place + 1}", [.. room.Select(person => new PersonId(person))]))],
            null, new PersonId("prof")));
    }
}
