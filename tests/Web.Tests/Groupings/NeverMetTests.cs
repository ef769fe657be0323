using System.Diagnostics;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Groupings.Arranging;
using CityLeadership.Classroom.Web.Groupings.History;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Web.Tests.Groupings;

/// <summary>
/// How good "never met before" is, against what is possible: the least number of repeats is 0 wherever a set without any is
/// known to exist, and elsewhere at least what no set can avoid.
/// </summary>
public sealed class NeverMetTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    public void After_nine_sessions_drawn_at_random_120_people_in_rooms_of_five_meet_nobody_again(string seed)
    {
        var people = Histories.Cities(40);
        var met = Histories.Drawn(people, 24, 9);

        var made = Histories.Make(people, 24, met, CityWish.Apart, roles: true, avoid: true, seed);

        Assert.Equal(0, made.Repeats);
        Assert.InRange(Histories.Make(people, 24, met, seed: seed).Repeats, 40, 120);
    }

    [Fact]
    public void Over_a_year_of_ten_sessions_nobody_meets_anybody_twice()
    {
        var people = Histories.Cities(40);
        var year = new List<PastSet>();
        for (var session = 0; session < 10; session++)
        {
            var made = Histories.Make(people, 24, new([.. year]), CityWish.Apart, roles: true, avoid: true);
            Assert.Equal(0, made.Repeats);
            year.Add(Histories.Set(made));
        }
    }

    /// <summary>
    /// The 20 lines of the plane of 16 points fall into five parallel classes: four groups of four each, and every two people
    /// meet exactly once over the five. After four of them, one set in 2.6 million is without a repeat.
    /// </summary>
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    public void Where_a_single_set_without_repeats_is_left_it_is_found(string seed)
    {
        var people = Histories.Mayors(16);
        Meetings met = new([.. Enumerable.Range(0, 4).Select(slope =>
            Histories.Set(Enumerable.Range(0, 16).GroupBy(point => (point / 4) ^ Times(slope, point % 4)).Select(line => line.Select(point => $"mayor{point}"))))]);

        Assert.Equal(0, Histories.Make(people, 4, met, avoid: true, seed: seed).Repeats);
    }

    /// <summary>Of 20 who shared a room, six rooms must take 4, 4, 3, 3, 3 and 3: 24 pairs, six times. That is reached.</summary>
    [Theory]
    [InlineData(12, 2, 10)]
    [InlineData(20, 1, 0)]
    public void What_large_rooms_cannot_avoid_is_said_and_hardly_exceeded(int size, int sessions, int mostOver)
    {
        var people = Histories.Cities(40);
        var made = Histories.Make(people, 120 / size, Histories.Drawn(people, 120 / size, sessions), CityWish.Apart, roles: true, avoid: true);

        Assert.InRange(made.Repeats, made.Unavoidable, made.Unavoidable + mostOver);
    }

    [Fact]
    public void Who_has_met_nearly_everyone_is_short_of_strangers_and_that_is_said()
    {
        var people = Histories.Mayors(6);
        var everyPair = people.SelectMany((_, i) => people.Take(i), (one, other) => Histories.Set([[one.Person, other.Person]]));

        var made = Histories.Make(people, 2, new([.. everyPair]), avoid: true);

        Assert.Equal((6, 6), (made.Repeats, made.Unavoidable));
    }

    [Fact]
    public void Of_two_repeats_the_rarer_one_is_taken()
    {
        var people = Histories.Mayors(4);
        string[][] often = [["mayor0", "mayor1"], ["mayor2", "mayor3"]];
        string[][] once = [["mayor0", "mayor2"], ["mayor1", "mayor3"]];
        string[][] twice = [["mayor0", "mayor3"], ["mayor1", "mayor2"]];

        var made = Histories.Make(people, 2, new([.. new[] { often, often, often, once, twice, twice }.Select(Histories.Set)]), avoid: true);

        Assert.Contains(made.Rooms, room => room.People.SequenceEqual(["mayor0", "mayor2"]));
    }

    [Fact]
    public void A_clock_that_runs_out_ends_the_search_and_the_rooms_still_keep_the_rules()
    {
        var people = Histories.Cities(40);
        var made = Grouping.Make(new(people, 24, CityWish.Apart, true, true, Histories.Drawn(people, 24, 9), "1"), new HastyTime());

        Assert.All(made.Rooms, room => Assert.Equal(5, room.People.Length));
        Assert.InRange(made.Repeats, 0, 60);
    }

    /// <summary>A generous bound: on one core it takes a tenth of that. It prints how it compares with drawing at random.</summary>
    [Fact]
    public void It_takes_less_than_the_blink_a_host_would_notice()
    {
        var people = Histories.Cities(40);
        var met = Histories.Drawn(people, 24, 9);
        Measure(avoid: true);
        Measure(avoid: false);

        var (solved, drawn) = (Enumerable.Range(0, 9).Select(_ => Measure(avoid: true)).Order().ElementAt(4), Enumerable.Range(0, 9).Select(_ => Measure(avoid: false)).Order().ElementAt(4));

        output.WriteLine($"120 people, 24 rooms, 9 sessions: p50 {solved.TotalMilliseconds:0.0} ms; drawn at random {drawn.TotalMilliseconds:0.0} ms: {solved / drawn:0.0} times");
        Assert.InRange(solved, TimeSpan.Zero, TimeSpan.FromSeconds(1));

        TimeSpan Measure(bool avoid)
        {
            var began = Stopwatch.GetTimestamp();
            Grouping.Make(new(people, 24, avoid ? CityWish.Apart : CityWish.Any, avoid, avoid, met, "1"), TimeProvider.System);
            return Stopwatch.GetElapsedTime(began);
        }
    }

    /// <summary>Multiplication in the field of four elements.</summary>
    private static int Times(int a, int b)
    {
        var product = ((b & 1) * a) ^ ((b >> 1) * (a << 1));
        return (product & 4) == 0 ? product : product ^ 7;
    }

    /// <summary>A minute later each time it is asked.</summary>
    private sealed class HastyTime : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now += 60;
    }
}
