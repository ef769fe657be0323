using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>What people do around rooms in a random history.</summary>
internal static class BreakoutMoves
{
    public static readonly ImmutableArray<Func<Move, SessionState, Command>> All =
    [
        (move, _) => Open(move),
        (move, _) => Open(move),
        (move, state) => new MoveToRoom(move.Person, move.B % 5 == 0 ? null : Room(move, state)),
        (move, state) => new MoveToRoom(Cast.Members[move.A % Cast.Members.Length], Room(move, state)),
        (move, state) => new ChooseRoom(Room(move, state)),
        (move, _) => new ExtendBreakouts(move.B % 11),
        (move, _) => new CloseBreakouts(move.A % 3 == 0 ? 0 : move.B * 7),
        (move, _) => new SpeakToRooms(move.Flag),
        (_, _) => new AskForHelp(),
        (move, state) => new TakeHelp(Room(move, state)),
        (move, state) => new VisitRoom(Room(move, state), move.Flag ? VisitMode.Listen : VisitMode.Join),
        (_, _) => new LeaveRoom(),
        (_, _) => new LeaveRoom(),
        (_, _) => new ReturnToClass(),
        (_, _) => new ReturnToClass(),
        (_, _) => new ReturnToRoom(),
        (_, _) => new ReturnToRoom(),
        (_, _) => new ReturnToRoom(),
        (move, _) => new WriteNotes(Update(move)),
        (move, _) => new WriteNotes(Update(move)),
        (move, _) => new CompactNotes(move.B % 4, Update(move)),
        (move, _) => new CompactNotes(1, Update(move)),
        (move, _) => new WriteNotes(Update(move)),
        (move, _) => new Say($"line {move.A}", move.Flag ? MessageTo.Room : MessageTo.Rooms),
        (move, _) => new Say($"line {move.A}", MessageTo.Room),
    ];

    private static OpenBreakouts Open(Move move) => new(
        "Groups",
        [
            new RoomWanted("Harbour", [Cast.Members[move.A % 5], Cast.Members[(move.A + 1) % 5]]),
            new RoomWanted(move.B % 11 == 0 ? "Harbour" : "Market", move.B % 13 == 0 ? [move.Person] : [Cast.Members[(move.A + 2) % 5]]),
        ],
        move.Flag ? BreakoutMode.Assigned : BreakoutMode.SelfChosen,
        move.B % 3 == 0 ? null : move.B % 17);

    private static string Update(Move move) => move.B % 9 == 0 ? "no base64" : Convert.ToBase64String(BitConverter.GetBytes(move.A));

    private static RoomId Room(Move move, SessionState state) =>
        state.OpenSet() is { } set && move.B % 10 > 0 ? set.Rooms[move.B % set.Rooms.Length].Id : new RoomId("nowhere");
}
