using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>What people do with polls at random: of every kind, mostly as they should.</summary>
internal static class PollMoves
{
    private static readonly ImmutableArray<string> Words = ["water", " WATER", "roads", "schools  first", "x\u0001", ""];

    public static readonly ImmutableArray<Func<Move, SessionState, Command>> All =
    [
        (move, _) => Open(move, null),
        (move, _) => Open(move, Form(move.A)),
        (move, state) => new CastVote(move.Poll(state), move.B % 4),
        (move, state) => new CastVote(move.Poll(state), Answer(move, state)),
        (move, state) => new CastVote(move.Poll(state), Answer(move, state)),
        (move, state) => new CastVote(move.Poll(state), Answer(move, state)),
        (move, state) => new ClosePoll(move.Poll(state)),
        (move, state) => new RevealPoll(move.Poll(state)),
        (move, state) => new OpenRound(move.Poll(state), move.B % 3 == 0 ? move.B * 7 : null),
        (move, state) => new SettlePoll(move.Poll(state)),
        (move, state) => new GroupTexts(Texted(move, state), Groups(move, state)),
        (move, state) => new AskForTime(move.Poll(state)),
        (move, state) => new ExtendPoll(move.Poll(state), move.B * 3),
    ];

    private static OpenPoll Open(Move move, PollForm? form) => new(
        move.A % 17 == 0 ? "" : "Build it?",
        form?.Offers() == false ? [] : move.B % 11 == 0 ? ["Yes"] : ["Yes", "Smaller", "No"],
        move.B % 2 == 0,
        move.A % 3 == 0 ? move.B * 7 : null,
        form,
        Again: move.B % 4 < 2);

    private static PollForm Form(int number) => (number % 7) switch
    {
        0 => new PollForm(PollKind.Multiple, Least: 1, Most: number % 5 == 0 ? 9 : 2),
        1 => new PollForm(PollKind.Scale, Scale: new PollScale(1, number % 5 == 0 ? 1 : 5, "Never", "At once")),
        2 => new PollForm(PollKind.Ranking),
        3 => new PollForm(PollKind.Number, Unit: "million"),
        4 => new PollForm(PollKind.Quiz, Right: number % 4),
        _ => new PollForm(PollKind.Text),
    };

    /// <summary>Fits the poll's kind more often than not.</summary>
    private static PollAnswer Answer(Move move, SessionState state) =>
        state.Polls.GetValueOrDefault(move.Poll(state))?.Form.Kind switch
        {
            PollKind.Multiple => new PollAnswer.Options(move.B % 3 == 0 ? [2, 0] : [move.B % 3]),
            PollKind.Ranking => new PollAnswer.Options(move.B % 2 == 0 ? [2, 0, 1] : [1, 2, 0]),
            PollKind.Scale => new PollAnswer.Number(move.B % 6),
            PollKind.Number => new PollAnswer.Number(move.B / 4m),
            PollKind.Text => new PollAnswer.Text(Words[move.B % Words.Length]),
            _ => move.B % 3,
        };

    /// <summary>A poll for texts, where there is one that is closed.</summary>
    private static PollId Texted(Move move, SessionState state) =>
        state.Polls.Values.Where(poll => poll.Groups is not null).OrderBy(poll => poll.Id.Value).FirstOrDefault()?.Id ?? move.Poll(state);

    private static ImmutableArray<TextGroup> Groups(Move move, SessionState state)
    {
        var texts = state.Polls.GetValueOrDefault(Texted(move, state))?.Tally?.Texts?.Length ?? 2;
        return move.B % 5 == 0
            ? [new TextGroup(" ", [0], true)]
            : [new TextGroup($"All {move.A}", [.. Enumerable.Range(0, texts)], move.B % 2 == 0)];
    }
}
