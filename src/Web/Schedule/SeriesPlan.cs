using CityLeadership.Classroom.Web.Data;
using NodaTime;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>
/// What saving a rule does to the classes of its series. What was moved stays moved, what was cancelled stays cancelled, and what was
/// opened or is over stays as it was. A class the rule no longer has is cancelled, never deleted: it is in people's calendars.
/// </summary>
internal static class SeriesPlan
{
    /// <param name="before">The rule so far; null for a new series.</param>
    /// <param name="sessions">The classes the series has.</param>
    /// <param name="closed">Ids of those that were opened or are over.</param>
    public static IReadOnlyList<PlannedDate> Of(
        SeriesRule rule, SeriesRule? before, IReadOnlyCollection<ScheduledSession> sessions, IReadOnlySet<string> closed)
    {
        var byPlace = sessions.ToDictionary(session => session.SeriesPlace!.Value);
        var dates = rule.Dates();
        var planned = new List<PlannedDate>();
        for (var place = 1; place <= Math.Max(rule.Count, byPlace.Keys.DefaultIfEmpty().Max()); place++)
        {
            var session = byPlace.GetValueOrDefault(place);
            if (place <= rule.Count)
                planned.Add(Within(rule, before, place, dates[place - 1], session, closed));
            else if (session is not null)
                planned.Add(Beyond(place, session, closed));
        }

        return planned;
    }

    private static PlannedDate Within(
        SeriesRule rule, SeriesRule? before, int place, LocalDateTime local, ScheduledSession? session, IReadOnlySet<string> closed)
    {
        var start = Series.At(local, rule.Zone);
        var ruled = new PlannedDate(
            place, session, start, start.AddMinutes(rule.Minutes), rule.Zone, rule.Tracks, PlannedChange.New, Series.ChangeAt(local, rule.Zone));
        if (session is null)
            return ruled;

        var asItIs = AsItIs(place, session, PlannedChange.Same);
        if (closed.Contains(session.Id))
            return asItIs with { Change = PlannedChange.Closed };

        // Cancelled only because the rule had become shorter: back with the longer rule.
        var returns = session.CancelledAt is not null && place > before?.Count;
        if (session.CancelledAt is not null && !returns)
            return asItIs with { Change = PlannedChange.Cancelled };

        // Tracks that were set by hand differ from those the rule gave.
        var tracks = session.Tracks == before?.Tracks ? rule.Tracks : session.Tracks;
        if (session.Moved)
            return asItIs with { Tracks = tracks, Change = returns ? PlannedChange.Returns : PlannedChange.Moved };

        var same = (session.StartsAt, session.EndsAt, session.Zone, session.Tracks) == (ruled.StartsAt, ruled.EndsAt, ruled.Zone, tracks);
        return ruled with { Tracks = tracks, Change = returns ? PlannedChange.Returns : same ? PlannedChange.Same : PlannedChange.Changes };
    }

    private static PlannedDate Beyond(int place, ScheduledSession session, IReadOnlySet<string> closed) => AsItIs(
        place, session,
        closed.Contains(session.Id) ? PlannedChange.Closed : session.CancelledAt is not null ? PlannedChange.Cancelled : PlannedChange.Cancels);

    private static PlannedDate AsItIs(int place, ScheduledSession session, PlannedChange change) =>
        new(place, session, session.StartsAt, session.EndsAt, session.Zone, session.Tracks, change, ClockChange.None);
}

/// <summary>One class of a series, as it will be.</summary>
/// <param name="Place">Its place in the series, from 1.</param>
/// <param name="Session">The class there is; null: a new one.</param>
internal sealed record PlannedDate(
    int Place, ScheduledSession? Session, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Zone, Tracks Tracks, PlannedChange Change, ClockChange Clocks)
{
    /// <summary>Whether it takes place.</summary>
    public bool IsHeld => Change switch
    {
        PlannedChange.Cancels or PlannedChange.Cancelled => false,
        PlannedChange.Returns => true,
        _ => Session?.CancelledAt is null,
    };
}

/// <summary>What happens to a class when its series is saved.</summary>
internal enum PlannedChange
{
    New,

    /// <summary>Nothing.</summary>
    Same,

    /// <summary>It is put on its new date.</summary>
    Changes,

    /// <summary>It was moved by hand, and stays there.</summary>
    Moved,

    /// <summary>It was opened or is over, and stays as it was.</summary>
    Closed,

    /// <summary>It is cancelled, and stays so.</summary>
    Cancelled,

    /// <summary>The rule no longer has it: it is cancelled now.</summary>
    Cancels,

    /// <summary>The rule has it again.</summary>
    Returns,
}
