using CityLeadership.Classroom.Web.Schedule;
using NodaTime;

namespace CityLeadership.Classroom.Web.Bookings.Slots;

/// <summary>
/// Times that somebody offers: one, or "every Tuesday from 9:00 to 12:00, half an hour each, until the end of March". The clock of
/// their own zone is what is kept.
/// </summary>
/// <param name="Start">Local date and time of the first.</param>
/// <param name="To">Local time at which the last of a day has ended; null: one slot only.</param>
/// <param name="Until">The last date on which there may be some, each the same day of the week as the first.</param>
internal sealed record SlotRun(LocalDateTime Start, string Zone, int Minutes, LocalTime? To, LocalDate Until)
{
    /// <summary>As many as somebody may offer at once: half-hours of a morning, every week of a year.</summary>
    public const int Most = 400;

    /// <summary>Their beginnings and ends. A time that the clocks skip on its date is left out, because nobody has it on their clock.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Times()
    {
        var length = TimeSpan.FromMinutes(Minutes);
        foreach (var local in LocalTimes())
        {
            if (Series.ChangeAt(local, Zone) == ClockChange.Skipped)
                continue;

            var from = Series.At(local, Zone);
            yield return (from, from + length);
        }
    }

    private IEnumerable<LocalDateTime> LocalTimes()
    {
        if (To is not { } end)
        {
            yield return Start;
            yield break;
        }

        for (var day = Start.Date; day <= Until; day = day.PlusWeeks(1))
        {
            // Compared as dates with times: a slot that runs over midnight ends after the hour it was to end at.
            for (var at = day.At(Start.TimeOfDay); at.PlusMinutes(Minutes) <= day.At(end); at = at.PlusMinutes(Minutes))
                yield return at;
        }
    }
}
