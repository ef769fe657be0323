using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>Recording in random histories.</summary>
internal static class RecordingMoves
{
    public static readonly ImmutableArray<Func<Move, SessionState, Command>> All =
    [
        (move, _) => new StartRecording(move.Flag, move.A % 3 == 0),
        (move, state) => state.Recording.IsUnderWay ? new GoOffTheRecord() : new StartRecording(move.Flag),
        (_, _) => new GoOnTheRecord(),
        (move, _) => move.Flag ? new StopRecording() : new GoOnTheRecord(),
        (move, _) => new DeclineRecording(move.Flag),
    ];

    public static Command OfTheHouse(Move move, SessionState state) =>
        state.Recording.Troubles is [var noted, ..] && move.A % 2 == 0 ? new NoteRecordingTrouble(noted.Node, noted.Trouble, Mended: true)
        : move.B % 3 > 0
        ? new ConfirmSilence($"node-{move.A % 2}", state.Recording.Since is { } since && move.B % 5 > 0 ? since : default)
        : new NoteRecordingTrouble($"node-{move.A % 2}", (RecordingTrouble)(move.B % 4), move.A % 3 == 0);
}
