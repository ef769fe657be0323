using NodaTime;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>The dates of a series. Local time is what people keep, so it is what is kept across daylight saving.</summary>
public static class Series
{
    /// <summary>One date every so many weeks, at the same local time.</summary>
    /// <param name="first">Local date and time of the first class.</param>
    /// <param name="restsAtYearEnd">A date in the year-end holidays moves two weeks on, and the rest follow it.</param>
    public static IEnumerable<LocalDateTime> Every(int weeks, LocalDateTime first, int count, bool restsAtYearEnd)
    {
        var at = first;
        for (var i = 0; i < count; i++, at = at.PlusWeeks(weeks))
        {
            if (restsAtYearEnd && IsHoliday(at.Date))
                at = at.PlusWeeks(2);
            yield return at;
        }
    }

    /// <summary>
    /// The instant of a local time in an IANA zone. A time that the clocks skip is taken as the same moment told by the old
    /// clock; of a time that comes twice, the first is meant.
    /// </summary>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">There is no such zone.</exception>
    public static DateTimeOffset At(LocalDateTime local, string zone) =>
        local.InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToDateTimeOffset().ToUniversalTime();

    /// <summary>What the clocks of a zone show at an instant.</summary>
    public static LocalDateTime Local(DateTimeOffset instant, string zone) =>
        Instant.FromDateTimeOffset(instant).InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime;

    /// <summary>Whether a zone's clocks show this local time once, as they should.</summary>
    public static ClockChange ChangeAt(LocalDateTime local, string zone) => DateTimeZoneProviders.Tzdb[zone].MapLocal(local).Count switch
    {
        0 => ClockChange.Skipped,
        1 => ClockChange.None,
        _ => ClockChange.Twice,
    };

    private static bool IsHoliday(LocalDate date) => date is { Month: 12, Day: >= 20 } or { Month: 1, Day: <= 6 };
}

/// <summary>What the clocks do at a local time.</summary>
public enum ClockChange
{
    None,

    /// <summary>They are put forward past it, so the session begins that much later by the clock.</summary>
    Skipped,

    /// <summary>They are put back over it, so they show it twice; the first is meant.</summary>
    Twice,
}
