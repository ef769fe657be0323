using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Tests.Programmes;

public sealed class DemoYearTests
{
    /// <summary>Every ninth day of two years, at odd minutes.</summary>
    public static TheoryData<int> Days => [.. Enumerable.Range(0, 81).Select(i => i * 9)];

    [Theory]
    [MemberData(nameof(Days))]
    public void Whenever_it_is_started_one_class_is_open_and_the_year_is_in_order(int day)
    {
        var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day).AddMinutes(day * 7 % 1440);
        var year = DemoYear.Plan("demo", now);

        var open = Assert.Single(year, session => session.StartsAt <= now && now < session.EndsAt);
        Assert.Equal((Tracks.Both, 0), (open.Tracks, open.StartsAt.Minute % 15));
        Assert.True(now - open.StartsAt < TimeSpan.FromMinutes(15));
        Assert.Equal(TimeSpan.FromHours(2), open.EndsAt - open.StartsAt);
        Assert.Equal(year.Count, year.Select(session => session.Id).Distinct().Count());
        Assert.Equal((SessionKind.KickOff, 7), (year[0].Kind, year[0].StartsAt.Month));
        Assert.All(year.Where(session => session != open), session => Assert.Equal(9, Series.Local(session.StartsAt, DemoYear.Zone).Hour));
        foreach (var track in new[] { Tracks.Mayors, Tracks.SeniorLeaders })
        {
            var line = year.Where(session => (session.Tracks & track) != Tracks.None).OrderBy(session => session.StartsAt).ToList();
            Assert.Equal([null, 1, 2, 3, 4, 5, 6, 7, 8], line.Select(session => session.Number));
        }
    }

    [Fact]
    public void Once_the_open_class_is_over_the_next_one_moves_to_now_and_when_none_is_left_one_is_added()
    {
        var now = new DateTimeOffset(2026, 11, 22, 10, 7, 0, TimeSpan.Zero);
        var year = DemoYear.Plan("demo", now);
        var numbers = new List<int?>();
        for (var start = 0; start < 8; start++)
        {
            now = now.AddHours(3);
            var next = DemoYear.Next("demo", year, now, out var superfluous);
            if (superfluous is not null)
                year.Remove(superfluous);
            if (!year.Contains(next))
                year.Add(next);
            Assert.Same(next, Assert.Single(year, session => session.StartsAt <= now && now < session.EndsAt));
            Assert.Equal(Tracks.Both, next.Tracks);
            numbers.Add(next.Number);
        }

        Assert.Equal([4, 5, 6, 7, 8, 9, 10, 11], numbers);
        Assert.Equal(year.Count, year.Select(session => session.Id).Distinct().Count());
    }
}
