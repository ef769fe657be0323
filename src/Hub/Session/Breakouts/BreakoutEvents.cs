using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

public sealed record BreakoutsOpened(
    SetId Set, string Title, BreakoutMode Mode, ImmutableArray<RoomOpened> Rooms, DateTimeOffset? ClosesAt, PersonId By) : SessionEvent;

public sealed record RoomOpened(RoomId Room, string Name, ImmutableArray<PersonId> People);

/// <param name="Room">Null: to the class.</param>
/// <param name="By">Themselves where people choose; null: the house, because they came late.</param>
public sealed record MovedToRoom(PersonId Person, RoomId? Room, PersonId? By) : SessionEvent;

public sealed record ReturnedToClass(PersonId Person) : SessionEvent;

public sealed record ReturnedToRoom(PersonId Person) : SessionEvent;

/// <summary>The rooms now close at another time: extended, or counting down.</summary>
public sealed record BreakoutsEndSet(SetId Set, DateTimeOffset ClosesAt, PersonId By) : SessionEvent;

/// <param name="By">Null: their time ran out.</param>
public sealed record BreakoutsClosed(SetId Set, PersonId? By) : SessionEvent;

public sealed record SpokeToRooms(PersonId Person, bool On) : SessionEvent;

public sealed record HelpAsked(RoomId Room, PersonId By) : SessionEvent;

public sealed record HelpTaken(RoomId Room, PersonId By) : SessionEvent;

public sealed record RoomVisited(RoomId Room, PersonId Person, VisitMode Mode) : SessionEvent;

public sealed record RoomLeft(PersonId Person) : SessionEvent;

public sealed record NotesWritten(RoomId Room, PersonId By, string Update) : SessionEvent;

public sealed record NotesCompacted(RoomId Room, PersonId By, int Through, string Update) : SessionEvent;
