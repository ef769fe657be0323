using NodaTime;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>The dates of a series. Local time is what people keep, so it is what is kept across daylight saving.</summary>
public static class Series
{
    private const int Weeks = 6;

    /// <summary>One date every six weeks, at the same local time; a date in the year-end holidays moves two weeks on, and the rest follow it.</summary>
    /// <param name="first">Local date and time of the first class.</param>
    public static IEnumerable<LocalDateTime> EverySixWeeks(LocalDateTime first, int count)
    {
        var at = first;
        for (var i = 0; i < count; i++, at = at.PlusWeeks(Weeks))
        {
            if (IsHoliday(at.Date))
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

    private static bool IsHoliday(LocalDate date) => date is { Month: 12, Day: >= 20 } or { Month: 1, Day: <= 6 };
}
