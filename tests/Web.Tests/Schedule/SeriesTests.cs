using CityLeadership.Classroom.Web.Schedule;
using NodaTime;

namespace CityLeadership.Classroom.Web.Tests.Schedule;

public sealed class SeriesTests
{
    private const string Boston = "America/New_York";

    [Fact]
    public void Nine_oclock_in_Boston_stays_nine_oclock_when_the_clocks_change()
    {
        var dates = Series.Every(6, new LocalDateTime(2026, 8, 27, 9, 0), 8, restsAtYearEnd: true).ToList();

        Assert.All(dates, date => Assert.Equal(new LocalTime(9, 0), Series.Local(Series.At(date, Boston), Boston).TimeOfDay));
        Assert.Equal([13, 13, 14, 14, 14, 13, 13, 13], dates.Select(date => Series.At(date, Boston).Hour));
    }

    [Fact]
    public void A_date_in_the_holidays_moves_on_and_the_rest_follow() =>
        Assert.Equal(
            ["2026-08-27", "2026-10-08", "2026-11-19", "2027-01-14", "2027-02-25", "2027-04-08", "2027-05-20", "2027-07-01"],
            Series.Every(6, new LocalDateTime(2026, 8, 27, 9, 0), 8, restsAtYearEnd: true).Select(date => NodaTime.Text.LocalDatePattern.Iso.Format(date.Date)));

    [Fact]
    public void A_time_the_clocks_skip_is_told_by_the_old_clock_and_of_a_double_one_the_first_is_meant()
    {
        Assert.Equal(new DateTimeOffset(2027, 3, 14, 7, 30, 0, TimeSpan.Zero), Series.At(new LocalDateTime(2027, 3, 14, 2, 30), Boston));
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 5, 30, 0, TimeSpan.Zero), Series.At(new LocalDateTime(2026, 11, 1, 1, 30), Boston));
    }
}
