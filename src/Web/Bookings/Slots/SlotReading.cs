using CityLeadership.Classroom.Web.Schedule;
using NodaTime;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Bookings.Slots;

/// <summary>Whether what somebody offers can be offered: each finding is a sentence about one thing.</summary>
internal static class SlotReading
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Null with the problem when nothing can be offered so.</summary>
    public static SlotRun? Read(OfferSlots offer, DateTimeOffset now, out string? problem)
    {
        problem = Problem(offer);
        if (problem is not null)
            return null;

        var start = SeriesRule.Written.Parse(offer.Start);
        if (!start.Success || start.Value.Year is < 2000 or >= 2200)
            problem = "That is no date and time. Write the day and the hour.";
        else if (Series.At(start.Value, offer.Zone) <= now)
            problem = "That time is past.";
        if (problem is not null)
            return null;

        var run = offer.Weekly is { } weekly ? Weekly(start.Value, offer, weekly, out problem) : new(start.Value, offer.Zone, offer.Minutes, null, start.Value.Date);
        problem ??= run!.Times().Take(SlotRun.Most + 1).Count() switch
        {
            0 => "No time fits in there. End the day later, or make the meetings shorter.",
            > SlotRun.Most => $"That would be more than {SlotRun.Most} times. Offer them for fewer weeks.",
            _ => null,
        };
        return problem is null ? run : null;
    }

    private static string? Problem(OfferSlots offer) =>
        !offer.Kind.IsMeeting() ? "A time is offered for an onboarding call, a check-in or a coaching debrief."
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(offer.Zone) is null ? $"There is no time zone called “{offer.Zone}”. Choose one from the list, such as America/New_York."
        : offer.Minutes is < 10 or > 180 ? "A meeting lasts from 10 minutes to three hours."
        : null;

    private static SlotRun? Weekly(LocalDateTime start, OfferSlots offer, WeeklySlots weekly, out string? problem)
    {
        var (to, until) = (Hour.Parse(weekly.To), LocalDatePattern.Iso.Parse(weekly.Until));
        problem = !to.Success ? "That is no hour of the day. Write when the last meeting of a day has ended, such as 12:00."
            : !until.Success ? "That is no date. Write the last day on which there are meetings."
            : until.Value < start.Date ? "The last day is before the first."
            : until.Value > start.Date.PlusYears(1) ? "Times are offered for a year at most. Choose an earlier last day."
            : to.Value <= start.TimeOfDay ? "The day ends before it begins. Choose a later hour."
            : null;
        return problem is null ? new(start, offer.Zone, offer.Minutes, to.Value, until.Value) : null;
    }
}
