using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Spine;

/// <summary>
/// Reads from a class's log what stands beside its video. Pure: the same log gives the same spine. It tells what the class
/// saw, and only of time that was recorded: of what was off the record nothing but the name of the part that began then.
/// </summary>
public static class SpineReading
{
    /// <param name="log">All of it so far.</param>
    /// <param name="spans">What is in the video.</param>
    /// <returns>In the order of the video.</returns>
    public static ImmutableArray<SpineItem> Read(IEnumerable<LogEntry> log, ImmutableArray<RecordedSpan> spans)
    {
        var moments = new Moments();
        var state = SessionState.Initial;
        foreach (var entry in log)
        {
            var after = SessionApply.Apply(state, entry.Event, entry.At);
            moments.Note(state, after, entry.At);
            state = after;
        }

        var place = new Placing(state, spans, moments.Declined);
        return
        [
            .. Parts(state, spans)
                .Concat(moments.Turns.Select(turn => place.Of(turn.From, SpineKind.Floor, "", turn.Person, turn.To)))
                .Concat(moments.Results.Select(shown => Vote(place, state, shown)))
                .Concat(Points(place, state))
                .Concat(state.Breakouts.Select(set => place.Of(set.OpenedAt, SpineKind.Rooms, set.Title, to: set.ClosedAt)))
                .Concat(moments.Exhibits.Select(shown => place.Of(shown.At, SpineKind.Exhibit, shown.Title)))
                .Concat(Lines(place, state))
                .OfType<SpineItem>()
                .OrderBy(item => item.At).ThenBy(item => item.Kind),
        ];
    }

    /// <summary>A part that began while nothing was recorded stands where the video goes on.</summary>
    private static IEnumerable<SpineItem?> Parts(SessionState state, ImmutableArray<RecordedSpan> spans) =>
        from pasture in state.Plan.Pastures
        where pasture.BeganAt is not null
        let at = VideoTime.FirstSecondFrom(spans, pasture.BeganAt!.Value)
        where at is not null
        select new SpineItem(at.Value, pasture.BeganAt!.Value, SpineKind.Part, pasture.Planned.Question, "", "", null, null);

    private static SpineItem? Vote(Placing place, SessionState state, Moments.Shown shown)
    {
        var poll = PollView.Of(state.Polls[shown.Poll]);
        var (result, flow) = shown.Round == poll.Round ? (poll.Result, poll.Flow) : (poll.First, null);
        return result is null ? null : place.Of(shown.At, SpineKind.Vote, poll.Question) is { } item
            ? item with { Vote = new(poll.Options, poll.Form, poll.Anonymous, shown.Round, result, flow) }
            : null;
    }

    private static IEnumerable<SpineItem?> Points(Placing place, SessionState state) =>
        from point in state.Board.Contributions.Values
        where !point.Removed && !point.Hidden && point.Text.Length > 0
        select place.Of(point.At, SpineKind.Point, point.Text, point.Person);

    /// <summary>Only if whoever started the recording chose it, and of nobody who declined.</summary>
    private static IEnumerable<SpineItem?> Lines(Placing place, SessionState state) =>
        from message in state.Messages
        where state.Recording.Chat && !place.Nameless.Contains(message.From) && !message.Removed && message.Text.Length > 0 && message.To is MessageTo.Class or MessageTo.Rooms
        select place.Of(message.At, SpineKind.Line, message.Text, message.From);

    /// <summary>Puts moments of the class into the video.</summary>
    private sealed record Placing(SessionState State, ImmutableArray<RecordedSpan> Spans, IReadOnlySet<PersonId> Nameless)
    {
        /// <summary>Null: it was not recorded.</summary>
        public SpineItem? Of(DateTimeOffset at, SpineKind kind, string text, PersonId? person = null, DateTimeOffset? to = null)
        {
            var profile = person is { } id && !Nameless.Contains(id) ? State.Find(id)?.Profile : null;
            return VideoTime.SecondOf(Spans, at) is { } second
                ? new(second, at, kind, text, profile?.Name ?? "", profile?.City ?? "", to is { } end ? End(end) : null, null)
                : null;
        }

        /// <summary>What ends while nothing is recorded ends, in the video, where it goes on.</summary>
        private double? End(DateTimeOffset end) =>
            VideoTime.FirstSecondFrom(Spans, end) ?? Spans.Where(span => span.To is not null)
                .Select(span => (double?)(span.At + (span.To!.Value - span.From).TotalSeconds)).LastOrDefault();
    }
}
