using CityLeadership.Classroom.Web.Data;
using NodaTime;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Schedule;

/// <summary>How staff give a series: "every six weeks on Thursday at 9:00 in Boston, ten times, two hours each".</summary>
/// <param name="First">Local date and time of the first class.</param>
/// <param name="Zone">IANA zone whose local time is kept.</param>
internal sealed record SeriesRule(LocalDateTime First, string Zone, int EveryWeeks, int Count, int Minutes, bool RestsAtYearEnd, Tracks Tracks)
{
    /// <summary>How local times are written: "2027-01-14T09:00", as browsers' own fields give them.</summary>
    public static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static SeriesRule Of(StoredSeries stored) => new(
        Written.Parse(stored.First).Value, stored.Zone, stored.EveryWeeks, stored.Count, stored.Minutes, stored.RestsAtYearEnd, stored.Tracks);

    public void WriteTo(StoredSeries stored) => (stored.First, stored.Zone, stored.EveryWeeks, stored.Count, stored.Minutes, stored.RestsAtYearEnd, stored.Tracks) =
        (Written.Format(First), Zone, EveryWeeks, Count, Minutes, RestsAtYearEnd, Tracks);

    /// <summary>The local times of its classes, in order.</summary>
    public IReadOnlyList<LocalDateTime> Dates() => [.. Series.Every(EveryWeeks, First, Count, RestsAtYearEnd)];
}
