using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// What time alone brings about: pure, from state to orders. Their ids name the consequence, so that it happens once
/// whichever node notices first.
/// </summary>
public static class Deadlines
{
    /// <summary>A class that nobody ended ends this long after its planned end.</summary>
    public static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    /// <summary>A confidential talk whose people are gone ends this long after its planned end, so that what was said in it goes soon.</summary>
    public static readonly TimeSpan LeftAlone = TimeSpan.FromMinutes(5);

    /// <summary>Orders due by <paramref name="now"/>, each to be given by the house.</summary>
    public static ImmutableArray<(string Id, Command Command)> Due(SessionState state, DateTimeOffset now) =>
        state.Phase == Phase.Ended || state.Facts is null
            ? []
            : ForgottenAt(state) <= now
                ? [("deadline-forgotten", new EndClass())]
                : [
                    .. state.Polls.Values
                        .Where(poll => poll.IsOpen && poll.ClosesAt <= now)
                        .OrderBy(poll => poll.ClosesAt)
                        .Select(poll => (poll.Round == 1 ? $"deadline-close-{poll.Id}" : $"deadline-close-again-{poll.Id}", (Command)new ClosePoll(poll.Id))),
                    .. state.OpenSet() is { ClosesAt: { } end } && end <= now
                        ? [($"deadline-rooms-{end.UtcTicks}", new CloseBreakouts(0))]
                        : ImmutableArray<(string, Command)>.Empty,
                ];

    /// <summary>When <see cref="Due"/> next has something; null: never, unless something happens.</summary>
    public static DateTimeOffset? Next(SessionState state) =>
        state.Phase == Phase.Ended || state.Facts is null
            ? null
            : state.Polls.Values.Where(poll => poll.IsOpen).Select(poll => poll.ClosesAt).Append(state.OpenSet()?.ClosesAt).Append(ForgottenAt(state)).Min();

    private static DateTimeOffset? ForgottenAt(SessionState state) =>
        state.Facts?.EndsAt + (state.Facts is { Confidential: true } && !state.People.Values.Any(person => person.IsIn) ? LeftAlone : Forgotten);
}
