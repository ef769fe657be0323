using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>Reads a class's log as a summary for one person in it. Pure: the same log gives the same summary.</summary>
internal static class SummaryReading
{
    /// <param name="now">Counts as the end while the class runs.</param>
    /// <param name="reader">On the class's roster.</param>
    /// <param name="recorded">What of the class is in a recording that the reader may watch; null: there is none.</param>
    public static ClassSummary Read(SessionCard card, IReadOnlyList<LogEntry> log, Participant reader, DateTimeOffset now, ImmutableArray<RecordedSpan>? recorded)
    {
        var state = Fold(log);
        var host = reader.Role.IsHost();
        return new(
            card, state.StartedAt, state.EndedAt, recorded is not null,
            Pastures(state, host, state.EndedAt ?? now),
            Votes(state, host),
            Board(state, reader, recorded ?? []),
            host ? Speakers(state, FloorTimes.Of(log, state.EndedAt ?? now)) : null,
            null);
    }

    public static SessionState Fold(IEnumerable<LogEntry> log) =>
        log.Aggregate(SessionState.Initial, (state, entry) => SessionApply.Apply(state, entry.Event, entry.At));

    /// <summary>Participants see what was on, and nothing of what was planned beside it.</summary>
    private static List<PastureSummary> Pastures(SessionState state, bool host, DateTimeOffset now) =>
    [
        .. state.Plan.Pastures
            .Where(pasture => host || pasture.BeganAt is not null)
            .Select(pasture => new PastureSummary(
                host ? pasture.Planned.Title : "",
                pasture.Planned.Question,
                host ? pasture.Planned.Minutes : null,
                (int)(pasture.Used + Running(state.Plan, pasture, now)).TotalSeconds,
                pasture.BeganAt is not null,
                pasture.Skipped)),
    ];

    private static TimeSpan Running(ClassPlan plan, Pasture pasture, DateTimeOffset now) =>
        plan.Current == pasture.Id && plan.Since is { } since ? now - since : TimeSpan.Zero;

    /// <summary>Participants see the rounds that were shown to the class; hosts see them all, as the class would.</summary>
    private static List<VoteSummary> Votes(SessionState state, bool host) =>
    [
        .. state.Polls.Values
            .SelectMany(poll => Rounds(poll, PollView.Of(host ? poll with { Revealed = true } : poll)))
            .OrderBy(vote => vote.OpenedAt),
    ];

    /// <summary>The rounds of a poll that somebody may see, in order.</summary>
    /// <param name="seen">The poll as they see it.</param>
    public static IEnumerable<VoteSummary> Rounds(Poll poll, PollView seen)
    {
        if (seen.First is { } before)
            yield return Round(seen, 1, poll.First!.OpenedAt, before, null);
        if (seen.Result is { } result)
            yield return Round(seen, seen.Round, poll.OpenedAt, result, seen.Flow);
    }

    private static VoteSummary Round(PollView seen, int round, DateTimeOffset at, PollTally result, PollFlow? flow) =>
        new(seen.Question, seen.Options, seen.Form, seen.Anonymous, round, at, result, flow);

    private static List<ColumnSummary> Board(SessionState state, Participant reader, ImmutableArray<RecordedSpan> recorded)
    {
        var host = reader.Role.IsHost();
        var points = state.Board.Contributions.Values
            .Where(point => !point.Removed && point.Text.Length > 0 && (host || !point.Hidden))
            .OrderBy(point => point.Place, StringComparer.Ordinal)
            .ToLookup(point => point.Column, point => Point(state, point, reader, recorded));
        var columns = state.Board.Columns.Select(column => new ColumnSummary(column.Title, [.. points[column.Id]]));
        return [.. columns, .. points[null].Any() ? [new ColumnSummary(null, [.. points[null]])] : Array.Empty<ColumnSummary>()];
    }

    private static PointSummary Point(SessionState state, Contribution point, Participant reader, ImmutableArray<RecordedSpan> recorded)
    {
        var profile = state.Find(point.Person)?.Profile;
        var city = profile?.City ?? "";
        var mine = city.Length > 0 && city == reader.Profile.City;
        return new(point.Text, profile?.Name ?? "", city, point.At, point.Hidden, mine, VideoTime.SecondOf(recorded, point.At));
    }

    /// <summary>By city, then name: an order that ranks nobody. The page sorts by what its reader asks for.</summary>
    private static List<SpeakerSummary> Speakers(SessionState state, IReadOnlyDictionary<PersonId, Part> parts) =>
    [
        .. state.People.Values
            .Where(person => person.Role.IsMember() || person.Role == Role.Guest)
            .Select(person => (person.Profile, Part: parts.GetValueOrDefault(person.Id, Part.None)))
            .Select(one => new SpeakerSummary(
                one.Profile.Person.Value, one.Profile.Name, one.Profile.City, one.Profile.Role,
                (int)one.Part.Floor.TotalSeconds, one.Part.Calls, one.Part.ColdCalls, one.Part.Hands, one.Part.Points))
            .OrderBy(one => one.City, StringComparer.InvariantCulture).ThenBy(one => one.Name, StringComparer.InvariantCulture),
    ];
}
