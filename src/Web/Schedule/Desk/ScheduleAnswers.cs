using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Schedule.Desk;

/// <summary>The programme's year, as staff plan it. Cancelled sessions are in it.</summary>
/// <param name="Now">The server's clock.</param>
/// <param name="Zone">IANA zone of the programme, for a new series.</param>
internal sealed record ScheduleAnswer(
    DateTimeOffset Now, string Zone, IReadOnlyList<SeriesAnswer> Series, IReadOnlyList<SessionLine> Sessions);

/// <param name="Version">Whoever saves names the version they began with.</param>
internal sealed record SeriesAnswer(string Id, int Version, int FirstNumber, RuleBody Rule);

/// <summary>A series as it is written down.</summary>
/// <param name="First">Local date and time of the first class: "2027-01-14T09:00".</param>
/// <param name="Zone">IANA zone.</param>
/// <param name="Minutes">Length of each class.</param>
/// <param name="RestsAtYearEnd">A date from 20 December to 6 January moves two weeks on, and the rest follow it.</param>
internal sealed record RuleBody(string First, string Zone, int EveryWeeks, int Count, int Minutes, bool RestsAtYearEnd, Tracks Tracks)
{
    public static RuleBody Of(SeriesRule rule) => new(
        SeriesRule.Written.Format(rule.First), rule.Zone, rule.EveryWeeks, rule.Count, rule.Minutes, rule.RestsAtYearEnd, rule.Tracks);
}

/// <param name="Start">Local date and time in <paramref name="Zone"/>.</param>
/// <param name="Series">The series it belongs to.</param>
/// <param name="RuledAt">Where the series would have it; null where it is there, and where it belongs to none.</param>
/// <param name="Closed">It was opened or is over, and is moved no more.</param>
/// <param name="Revision">Whoever changes it names the one they began with.</param>
/// <param name="Clashes">Ids of sessions that share a track and some of its time.</param>
internal sealed record SessionLine(
    string Id, SessionKind Kind, int? Number, string Title, string? Subtitle, string Start, string Zone, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    Tracks Tracks, string? Series, DateTimeOffset? RuledAt, bool Cancelled, bool Closed, int Revision, IReadOnlyList<string> Clashes);

/// <summary>What saving a rule would do, date by date.</summary>
internal sealed record PreviewAnswer(IReadOnlyList<PreviewLine> Dates);

/// <param name="Clocks">What the zone's clocks do at that local time.</param>
/// <param name="Clashes">Names of sessions it would clash with.</param>
internal sealed record PreviewLine(
    int Number, string? Session, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Zone, PlannedChange Change, ClockChange Clocks, IReadOnlyList<string> Clashes);

/// <param name="Series">The series that would be changed; null: a new one.</param>
internal sealed record PreviewSeries(string? Series, RuleBody Rule);

internal sealed record MakeSeries(RuleBody Rule);

internal sealed record ChangeSeries(int Version, RuleBody Rule);

/// <param name="Kind">The kick-off, which is in person, or one more class.</param>
/// <param name="Title">Of the kick-off: where it is.</param>
internal sealed record AddSession(SessionKind Kind, string Title, string? Subtitle, string Start, string Zone, int Minutes, Tracks Tracks);

internal sealed record ChangeSession(int Revision, string Title, string? Subtitle, string Start, int Minutes, Tracks Tracks);

/// <summary>Cancels, brings back or puts back on the series' date.</summary>
internal sealed record SessionNamed(int Revision);
