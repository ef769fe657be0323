using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <param name="Minutes">Closes by itself after this time; null: when a host closes it.</param>
public sealed record OpenBreakouts(
    string Title, ImmutableArray<RoomWanted> Rooms, BreakoutMode Mode = BreakoutMode.Assigned, int? Minutes = null) : Command;

/// <summary>A room to be opened, and who goes there at first.</summary>
public sealed record RoomWanted(string Name, ImmutableArray<PersonId> People);

/// <param name="Room">Null: back to the class.</param>
public sealed record MoveToRoom(PersonId Person, RoomId? Room) : Command;

public sealed record ChooseRoom(RoomId Room) : Command;

/// <summary>Moves the end later; rooms without an end get one, counted from now.</summary>
public sealed record ExtendBreakouts(int Minutes) : Command;

/// <param name="Seconds">A countdown that everyone sees; 0: at once.</param>
public sealed record CloseBreakouts(int Seconds = 60) : Command;

public sealed record SpeakToRooms(bool On) : Command;

public sealed record AskForHelp : Command;

/// <summary>A host is coming. Joining the room says so by itself.</summary>
public sealed record TakeHelp(RoomId Room) : Command;

public sealed record VisitRoom(RoomId Room, VisitMode Mode) : Command;

public sealed record LeaveRoom : Command;

/// <summary>Early, while the rooms are open.</summary>
public sealed record ReturnToClass : Command;

public sealed record ReturnToRoom : Command;

/// <param name="Update">A Yjs update in base64.</param>
/// <param name="Room">Which room's: written there or refused. What is sent again after a move never lands in the next room's.</param>
public sealed record WriteNotes(string Update, RoomId? Room = null) : Command;

/// <summary>Replaces the first updates by one that says the same in less.</summary>
/// <param name="Through">How many are merged, counted from the first ever written.</param>
/// <param name="Room">As in <see cref="WriteNotes"/>.</param>
public sealed record CompactNotes(int Through, string Update, RoomId? Room = null) : Command;
