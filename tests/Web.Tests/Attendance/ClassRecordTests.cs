using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance;

namespace CityLeadership.Classroom.Web.Tests.Attendance;

public sealed class ClassRecordTests
{
    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Only_the_class_counts_from_its_start_to_its_end_as_they_happened()
    {
        var record = Read(ClassLog.With(Start, "ada").Comes(-600, "ada").Starts(120).Ends(7000), now: 9000);

        Assert.Equal(6880, record.Seconds);
        Assert.Equal(6880, record.Of("ada").Seconds);
        Assert.Equal(new Stay(Start.AddSeconds(120), Start.AddSeconds(7000)), Assert.Single(record.Of("ada").Stays));
    }

    [Fact]
    public void Coming_late_and_going_early_count_to_the_second()
    {
        var record = Read(ClassLog.With(Start, "ada").Starts(0).Comes(61, "ada").Goes(3662, "ada").Ends(7200), now: 9000);

        Assert.Equal(3601, record.Of("ada").Seconds);
    }

    [Fact]
    public void Two_devices_at_once_are_one_person()
    {
        var record = Read(
            ClassLog.With(Start, "ada").Starts(0)
                .Comes(0, "ada", "laptop").Comes(100, "ada", "phone").Goes(200, "ada", "laptop").Goes(300, "ada", "phone").Ends(7200),
            now: 9000);

        Assert.Equal(300, record.Of("ada").Seconds);
        Assert.Single(record.Of("ada").Stays);
    }

    [Fact]
    public void A_lost_connection_ends_when_it_was_last_heard_and_coming_back_goes_on()
    {
        var record = Read(
            ClassLog.With(Start, "ada").Starts(0).Comes(0, "ada").IsLost(noticed: 605, heard: 600, "ada").Comes(660, "ada").Ends(7200), now: 9000);

        Assert.Equal(600 + (7200 - 660), record.Of("ada").Seconds);
        Assert.Equal(2, record.Of("ada").Stays.Length);
    }

    [Fact]
    public void While_it_runs_the_last_stay_is_open_and_counts_until_now()
    {
        var record = Read(ClassLog.With(Start, "ada", "ben").Starts(0).Comes(10, "ada"), now: 70);

        Assert.Equal((70, 60), (record.Seconds, record.Of("ada").Seconds));
        Assert.Null(record.Of("ada").Stays[^1].To);
        Assert.Equal(Presence.Here, record.Of("ada").Presence);
        Assert.Equal((0, Presence.Expected), (record.Of("ben").Seconds, record.Of("ben").Presence));
    }

    [Fact]
    public void Before_it_starts_nobody_has_any_time()
    {
        var record = Read(ClassLog.With(Start, "ada").Comes(-600, "ada"), now: -60);

        Assert.Equal((0, 0), (record.Seconds, record.Of("ada").Seconds));
        Assert.Equal(Presence.Here, record.Of("ada").Presence);
        Assert.Single(record.Of("ada").Stays);
    }

    [Fact]
    public void Who_was_only_there_before_the_class_was_not_in_it()
    {
        var record = Read(ClassLog.With(Start, "ada").Comes(-600, "ada").Goes(-10, "ada").Starts(0).Ends(7200), now: 9000);

        Assert.Empty(record.Of("ada").Stays);
        Assert.Equal(0, record.Of("ada").Seconds);
    }

    [Fact]
    public void A_breakout_counts_for_who_was_in_one_of_its_rooms_once_and_not_for_who_only_had_a_place()
    {
        SetId first = new("s1");
        var record = Read(ClassLog.With(Start, "ada", "bo", "cem").Starts(0).Comes(1, "ada").Comes(2, "bo")
            .At(60, new BreakoutsOpened(
                first, "Groups", BreakoutMode.Assigned, [new(new("r1"), "1", [new("ada"), new("cem")]), new(new("r2"), "2", [new("bo")])], null, new("prof")))
            .At(70, new MovedToRoom(new("ada"), new("r2"), new("prof")))
            .At(80, new BreakoutsClosed(first, null))
            .At(90, new BreakoutsOpened(new("s2"), "Again", BreakoutMode.Assigned, [new(new("r3"), "3", [new("ada")])], null, new("prof")))
            .Ends(7200), now: 9000);

        Assert.Equal((2, 1, 0), (record.Of("ada").Breakouts, record.Of("bo").Breakouts, record.Of("cem").Breakouts));
    }

    [Fact]
    public void Calls_are_counted() =>
        Assert.Equal(2, Read(
            ClassLog.With(Start, "ada").Starts(0).Comes(0, "ada").IsCalled(10, "ada").IsCalled(900, "ada").Ends(7200), now: 9000).Of("ada").Calls);

    [Theory]
    [InlineData(6120, "Present")]
    [InlineData(6119, "Partly")]
    [InlineData(1800, "Partly")]
    [InlineData(1799, "Absent")]
    [InlineData(0, "Absent")]
    public void The_rule_is_85_and_25_percent_to_the_second(int seconds, string status) =>
        Assert.Equal(status, new AttendanceRule(85, 25).Judge(seconds, 7200).ToString());

    [Fact]
    public void From_a_class_that_was_not_held_nobody_was_absent() =>
        Assert.Equal("Excused", new AttendanceRule(85, 25).Judge(0, 0).ToString());

    private static ClassRecord Read(ClassLog log, double now) => ClassRecord.Read(log.Entries, Start.AddSeconds(now));
}
