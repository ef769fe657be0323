using System.Collections.Immutable;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Summaries;

namespace CityLeadership.Classroom.Web.Attendance;

/// <summary>
/// What a log says of everyone's time in class. Only the class counts, from its start to its end as they happened; the
/// time between doors and start, and devices that overlap, add nothing.
/// </summary>
/// <param name="From">Class start; null when it has not started.</param>
/// <param name="To">Class end, or the moment of asking while it runs.</param>
internal sealed record ClassRecord(
    DateTimeOffset? From, DateTimeOffset To, bool Ended, ImmutableSortedDictionary<PersonId, PersonRecord> People)
{
    private static readonly PersonRecord Nothing = new(Presence.Expected, [], 0, 0, 0, 0, 0, 0);

    /// <summary>Length of the class (so far), in seconds.</summary>
    public int Seconds => From is { } from ? Whole(To - from) : 0;

    public PersonRecord Of(string person) => People.GetValueOrDefault(new PersonId(person), Nothing);

    /// <param name="log">The log from its first entry.</param>
    /// <param name="now">Counts as the end while the class runs.</param>
    public static ClassRecord Read(IReadOnlyList<LogEntry> log, DateTimeOffset now)
    {
        var state = log.Aggregate(SessionState.Initial, (before, entry) => SessionApply.Apply(before, entry.Event, entry.At));
        var (from, to) = (state.StartedAt, state.EndedAt ?? now);
        var (stays, parts, votes) = (Stays.Of(log), FloorTimes.Of(log, to), VotesCast.Of(log));
        return new(from, to, state.Phase == Phase.Ended, state.People.ToImmutableSortedDictionary(
            person => person.Key,
            person =>
            {
                var theirs = stays.GetValueOrDefault(person.Key, []);
                var counted = from is null ? theirs : Clip(theirs, from.Value, to, state.EndedAt is not null);
                return new PersonRecord(
                    person.Value.Presence,
                    counted,
                    from is null ? 0 : Whole(Stays.Within(theirs, from.Value, to)),
                    person.Value.Calls,
                    Whole(person.Value.Talked),
                    parts.GetValueOrDefault(person.Key, Part.None).Hands,
                    votes.GetValueOrDefault(person.Key),
                    state.Breakouts.Count(set => set.Rooms.Any(room => room.Been.Contains(person.Key))));
            }));
    }

    private static ImmutableArray<Stay> Clip(ImmutableArray<Stay> stays, DateTimeOffset from, DateTimeOffset to, bool ended) =>
    [
        .. stays
            .Where(stay => stay.From < to && (stay.To is null || stay.To > from))
            .Select(stay => new Stay(
                stay.From > from ? stay.From : from,
                stay.To is { } end && end < to ? end : ended ? to : stay.To)),
    ];

    private static int Whole(TimeSpan time) => (int)Math.Round(time.TotalSeconds, MidpointRounding.AwayFromZero);
}

/// <param name="Stays">Within the class; before it starts, as they are. The last is open (to: null) while the person is there.</param>
/// <param name="Seconds">In class so far.</param>
/// <param name="Calls">How often called on.</param>
/// <param name="TalkSeconds">Heard talking.</param>
/// <param name="Hands">Raised.</param>
/// <param name="Votes">Rounds of votes taken part in.</param>
/// <param name="Breakouts">How often in a room of their own with others.</param>
internal sealed record PersonRecord(
    Presence Presence, ImmutableArray<Stay> Stays, int Seconds, int Calls, int TalkSeconds, int Hands, int Votes,
    int Breakouts);
