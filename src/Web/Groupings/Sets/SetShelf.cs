using System.Collections.Immutable;
using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Groupings.Arranging;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Groupings.Sets;

/// <summary>The breakout sets a programme keeps by name. They are kept and removed, never changed: what a host sees listed is what opens.</summary>
internal sealed class SetShelf(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    private const int MostSets = 60;
    private const int LongestName = 60;

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<SetAnswer>> ListAsync(string programme, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var stored = await db.StoredBreakoutSets.AsNoTracking().Where(set => set.ProgrammeId == programme)
            .Select(set => new { Set = set, By = db.People.Where(person => person.Id == set.SavedBy).Select(person => person.Name).FirstOrDefault() })
            .ToListAsync(cancellation);
        return [.. stored.Select(row => Answer(row.Set, row.By)).OrderBy(set => set.Name, StringComparer.InvariantCultureIgnoreCase)];
    }

    /// <summary>Null: the programme keeps no such set.</summary>
    public async Task<ImmutableArray<NamedRoom>?> FindAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var set = await db.StoredBreakoutSets.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.ProgrammeId == programme, cancellation);
        return set is null ? null : RoomsOf(set);
    }

    public async Task<IResult> KeepAsync(SignedInPerson by, KeepSet keep, CancellationToken cancellation)
    {
        if (keep.Rooms.Any(room => room is null))
            return GroupingRefusals.Unreadable;

        var name = keep.Name.Trim();
        ImmutableArray<NamedRoom> rooms = [.. keep.Rooms.Select(room => room with { Name = room.Name.Trim() })];
        if (Problem(name, rooms) is { } problem)
            return SetRefusals.Bad(problem);

        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await StrangersAsync(db, by.Programme, rooms, cancellation))
            return GroupingRefusals.UnknownPeople;

        var names = await db.StoredBreakoutSets.Where(set => set.ProgrammeId == by.Programme).Select(set => set.Name).ToListAsync(cancellation);
        if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
            return SetRefusals.NameTaken(name);
        if (names.Count >= MostSets)
            return SetRefusals.TooMany(MostSets);

        var set = new StoredBreakoutSet
        {
            Id = Guid.NewGuid().ToString("n"),
            ProgrammeId = by.Programme,
            Name = name,
            Rooms = JsonSerializer.Serialize(rooms, ClassroomJson.Options),
            SavedAt = time.GetUtcNow(),
            SavedBy = by.Id,
        };

        // One statement: of two who keep one name at once, one is told.
        var kept = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "StoredBreakoutSets" ("Id", "ProgrammeId", "Name", "Rooms", "SavedAt", "SavedBy")
            VALUES ({set.Id}, {set.ProgrammeId}, {set.Name}, {set.Rooms}, {set.SavedAt.UtcTicks}, {set.SavedBy})
            ON CONFLICT ("ProgrammeId", "Name") DO NOTHING
            """,
            cancellation);
        return kept == 0
            ? SetRefusals.NameTaken(name)
            : TypedResults.Ok(Answer(set, await db.People.Where(person => person.Id == by.Id).Select(person => person.Name).SingleAsync(cancellation)));
    }

    public async Task<IResult> RemoveAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var removed = await db.StoredBreakoutSets.Where(set => set.Id == id && set.ProgrammeId == programme).ExecuteDeleteAsync(cancellation);
        return removed == 0 ? SetRefusals.NoSuchSet : TypedResults.NoContent();
    }

    private static string? Problem(string name, ImmutableArray<NamedRoom> rooms)
    {
        var people = rooms.SelectMany(room => room.People).ToList();
        return name.Length is 0 or > LongestName ? $"The name must have 1 to {LongestName} characters."
            : rooms.Length is 0 or > Limits.MostRooms ? $"A set has 1 to {Limits.MostRooms} rooms."
            : rooms.Any(room => room.Name.Length is 0 or > LongestName) ? $"A room's name must have 1 to {LongestName} characters."
            : rooms.DistinctBy(room => room.Name, StringComparer.OrdinalIgnoreCase).Count() < rooms.Length ? "Two rooms have the same name."
            : people.Count > Limits.MostPeople ? $"A set has room for {Limits.MostPeople} people."
            : people.Distinct(StringComparer.Ordinal).Count() < people.Count ? "Somebody is in two rooms."
            : null;
    }

    private static async Task<bool> StrangersAsync(ClassroomDb db, string programme, ImmutableArray<NamedRoom> rooms, CancellationToken cancellation)
    {
        var known = await db.Enrolments.Where(e => e.ProgrammeId == programme && e.Role != Role.Faculty && e.Role != Role.Staff)
            .Select(e => e.PersonId).ToHashSetAsync(cancellation);
        return rooms.SelectMany(room => room.People).Any(person => !known.Contains(person));
    }

    private static SetAnswer Answer(StoredBreakoutSet set, string? by) => new(set.Id, set.Name, set.SavedAt, by, RoomsOf(set));

    private static ImmutableArray<NamedRoom> RoomsOf(StoredBreakoutSet set) =>
        JsonSerializer.Deserialize<ImmutableArray<NamedRoom>>(set.Rooms, ClassroomJson.Options);
}
