using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>A breakout set as the class sees it: who is where, but nothing of what is said or written there.</summary>
/// <param name="Speaking">Hosts whose voice goes into every room.</param>
public sealed record BreakoutSetView(
    SetId Id,
    string Title,
    BreakoutMode Mode,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClosesAt,
    DateTimeOffset? ClosedAt,
    ImmutableArray<PersonId> Speaking,
    ImmutableArray<BreakoutRoomView> Rooms)
{
    public static BreakoutSetView Of(BreakoutSet set) => new(
        set.Id, set.Title, set.Mode, set.OpenedAt, set.ClosesAt, set.ClosedAt, [.. set.Speaking],
        [.. set.Rooms.Select(room => BreakoutRoomView.Of(set, room))]);
}

/// <param name="People">Who belongs there, also while their connection is lost.</param>
/// <param name="Away">Who belongs there and went back to the class early.</param>
/// <param name="Been">Everyone who was there.</param>
/// <param name="Notes">For everyone once the set is closed; null until then.</param>
public sealed record BreakoutRoomView(
    RoomId Id, string Name, ImmutableArray<PersonId> People, ImmutableArray<PersonId> Away, ImmutableArray<PersonId> Been, Notes? Notes)
{
    public static BreakoutRoomView Of(BreakoutSet set, BreakoutRoom room) => new(
        room.Id,
        room.Name,
        [.. set.PeopleOf(room.Id)],
        [.. set.People.Where(person => person.Value.Room == room.Id && person.Value.InClass).Select(person => person.Key)],
        [.. room.Been],
        set.IsOpen ? null : room.Notes);
}

/// <summary>What a room shows to those in it, and to nobody else.</summary>
public sealed record RoomView(
    RoomId Room, ImmutableArray<Visitor> Visitors, HelpCall? Help, ImmutableList<Message> Messages, Notes Notes) : View
{
    public static RoomView Of(SessionState state, RoomId id)
    {
        var set = state.OpenSet();
        var room = set?.Find(id) ?? throw new InvalidOperationException($"Room {id} is not open.");
        return new RoomView(
            id,
            Visitor.Of(set!, id),
            room.Help,
            ShownMessages.To(Audience.Room(id), state),
            room.Notes);
    }
}

/// <summary>A host in a room: it always sees who listens.</summary>
public sealed record Visitor(PersonId Person, VisitMode Mode, DateTimeOffset Since)
{
    public static ImmutableArray<Visitor> Of(BreakoutSet set, RoomId room) =>
        [.. set.Visits.Where(visit => visit.Value.Room == room).Select(visit => new Visitor(visit.Key, visit.Value.Mode, visit.Value.Since))];
}

/// <summary>What hosts see of an open room from outside, beside its notes.</summary>
public sealed record RoomWatch(RoomId Room, HelpCall? Help, ImmutableArray<Visitor> Visitors)
{
    public static ImmutableArray<RoomWatch> Of(SessionState state) =>
        state.OpenSet() is { } set ? [.. set.Rooms.Select(room => new RoomWatch(room.Id, room.Help, Visitor.Of(set, room.Id)))] : [];
}

/// <summary>A set that opened, changed or closed: the same id replaces.</summary>
public sealed record BreakoutsChange(BreakoutSetView Set) : Change;

/// <summary>To hosts: every open room. Notes of rooms that are not among them are forgotten, new rooms begin with none.</summary>
public sealed record RoomsChange(ImmutableArray<RoomWatch> Rooms) : Change;

public sealed record RoomChange(RoomId Room, ImmutableArray<Visitor> Visitors, HelpCall? Help) : Change;

/// <summary>One more update of a room's notes.</summary>
public sealed record NotesChange(RoomId Room, string Update) : Change;

/// <summary>The notes' first updates, so many, are merged into this one.</summary>
public sealed record NotesMergedChange(RoomId Room, int Through, string Update) : Change;
