using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>A named grouping of people into rooms. One is open at a time; closed ones stay, so that everyone can see who was with whom.</summary>
public sealed record BreakoutSet(SetId Id, string Title, BreakoutMode Mode, DateTimeOffset OpenedAt, ImmutableArray<BreakoutRoom> Rooms)
{
    /// <summary>When it closes by itself; null: when a host closes it.</summary>
    public DateTimeOffset? ClosesAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Who belongs where. Somebody absent here joined late, or was removed.</summary>
    public ImmutableSortedDictionary<PersonId, Placement> People { get; init; } = ImmutableSortedDictionary<PersonId, Placement>.Empty;

    /// <summary>Hosts who are in a room now. They belong to none.</summary>
    public ImmutableSortedDictionary<PersonId, Visit> Visits { get; init; } = ImmutableSortedDictionary<PersonId, Visit>.Empty;

    /// <summary>Hosts whose voice goes into every room.</summary>
    public ImmutableSortedSet<PersonId> Speaking { get; init; } = [];

    public bool IsOpen => ClosedAt is null;

    /// <summary>The room someone belongs to and has not left for the class; null: none.</summary>
    public RoomId? RoomOf(PersonId person) => People.GetValueOrDefault(person) is { InClass: false } placement ? placement.Room : null;

    /// <summary>The room someone is in, as one of its people or as a visitor; null: the class.</summary>
    public RoomId? WhereIs(PersonId person) => Visits.GetValueOrDefault(person)?.Room ?? RoomOf(person);

    public bool IsListening(PersonId person) => Visits.GetValueOrDefault(person) is { Mode: VisitMode.Listen };

    public BreakoutRoom? Find(RoomId room) => Rooms.FirstOrDefault(candidate => candidate.Id == room);

    public IEnumerable<PersonId> PeopleOf(RoomId room) =>
        People.Where(person => person.Value is { InClass: false } placement && placement.Room == room).Select(person => person.Key);

    internal BreakoutSet With(RoomId room, Func<BreakoutRoom, BreakoutRoom> change) =>
        this with { Rooms = [.. Rooms.Select(candidate => candidate.Id == room ? change(candidate) : candidate)] };
}

public enum BreakoutMode
{
    /// <summary>Hosts say who goes where.</summary>
    Assigned,

    /// <summary>Everyone chooses.</summary>
    SelfChosen,
}

public sealed record BreakoutRoom(RoomId Id, string Name)
{
    /// <summary>Everyone who was in it while they were in class.</summary>
    public ImmutableSortedSet<PersonId> Been { get; init; } = [];

    /// <summary>The last time it asked for help.</summary>
    public HelpCall? Help { get; init; }

    public Notes Notes { get; init; } = Notes.None;
}

/// <param name="Room">Null: stays in the class.</param>
/// <param name="InClass">Went back to the class early; the room stays theirs.</param>
public sealed record Placement(RoomId? Room, bool InClass);

public sealed record Visit(RoomId Room, VisitMode Mode, DateTimeOffset Since);

public enum VisitMode
{
    /// <summary>Hears the room and is not heard. The room sees it.</summary>
    Listen,
    Join,
}

/// <param name="TakenBy">The host who is coming; null while the room waits.</param>
public sealed record HelpCall(PersonId By, DateTimeOffset At, PersonId? TakenBy);
