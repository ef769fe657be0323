using CityLeadership.Classroom.Web.Schedule;
using NodaTime;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Tests.Schedule;

/// <summary>Local time is kept in zones whose clocks do unusual things.</summary>
public sealed class HardZonesTests
{
    [Theory]
    [InlineData("America/New_York", "2026-10-01T09:00", "13:00 14:00 14:00 14:00 13:00")] // back on 1 November, forward on 14 March
    [InlineData("Australia/Lord_Howe", "2026-08-20T09:00", "22:30 22:30 22:00 22:00 22:00")] // by half an hour, on 4 October
    [InlineData("Asia/Kathmandu", "2026-08-20T09:00", "03:15 03:15 03:15 03:15 03:15")] // a quarter off, and never changes
    [InlineData("America/Santiago", "2026-07-30T09:00", "13:00 12:00 12:00 12:00 12:00")] // southern summer from 6 September
    [InlineData("Africa/Casablanca", "2024-02-01T09:00", "08:00 09:00 08:00 08:00 08:00")] // an hour less in Ramadan, from 10 March to 14 April
    public void Nine_oclock_stays_nine_oclock(string zone, string first, string inUtc)
    {
        var dates = Series.Every(6, SeriesRule.Written.Parse(first).Value, 5, restsAtYearEnd: false).ToList();

        Assert.All(dates, date => Assert.Equal(new LocalTime(9, 0), Series.Local(Series.At(date, zone), zone).TimeOfDay));
        Assert.Equal(inUtc.Split(' '), dates.Select(date => $"{Series.At(date, zone):HH:mm}"));
    }

    [Theory]
    [InlineData("America/New_York", "2027-03-14T02:30", ClockChange.Skipped, "2027-03-14T07:30")]
    [InlineData("America/New_York", "2026-11-01T01:30", ClockChange.Twice, "2026-11-01T05:30")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:10", ClockChange.Skipped, "2026-10-03T15:40")]
    [InlineData("Australia/Lord_Howe", "2027-04-04T01:45", ClockChange.Twice, "2027-04-03T14:45")]
    [InlineData("Pacific/Apia", "2011-12-30T09:00", ClockChange.Skipped, "2011-12-30T19:00")] // a whole day that never was
    [InlineData("Asia/Kathmandu", "2026-11-01T01:30", ClockChange.None, "2026-10-31T19:45")]
    public void A_time_the_clocks_skip_or_show_twice_is_known_as_such(string zone, string local, ClockChange change, string inUtc)
    {
        var written = SeriesRule.Written.Parse(local).Value;

        Assert.Equal(change, Series.ChangeAt(written, zone));
        Assert.Equal(inUtc, LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(Series.Local(Series.At(written, zone), "UTC")));
    }
}
