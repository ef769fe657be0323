using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using NodaTime;

namespace CityLeadership.Classroom.Web.Tests.Schedule;

/// <summary>What becomes of a series' classes when its rule changes.</summary>
public sealed class SeriesPlanTests
{
    private static readonly SeriesRule Rule =
        new(new LocalDateTime(2027, 1, 14, 9, 0), "America/New_York", 6, 4, 120, RestsAtYearEnd: false, Tracks.Both);

    private static readonly HashSet<string> None = [];

    private static readonly DateTimeOffset Once = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<ScheduledSession> sessions = [.. SeriesPlan.Of(Rule, null, [], None).Select(Made)];

    [Fact]
    public void A_new_series_has_a_class_for_every_date()
    {
        var plan = SeriesPlan.Of(Rule, null, [], None);

        Assert.Equal([PlannedChange.New, PlannedChange.New, PlannedChange.New, PlannedChange.New], plan.Select(date => date.Change));
        Assert.All(plan, date => Assert.Equal(TimeSpan.FromHours(2), date.EndsAt - date.StartsAt));
        Assert.Equal([14, 14, 13, 13], plan.Select(date => date.StartsAt.Hour));
    }

    [Fact]
    public void Saving_a_rule_again_changes_nothing() =>
        Assert.All(SeriesPlan.Of(Rule, Rule, sessions, None), date => Assert.Equal(PlannedChange.Same, date.Change));

    [Fact]
    public void What_was_moved_stays_moved_and_the_others_follow_the_rule()
    {
        var moved = sessions[1];
        (moved.StartsAt, moved.EndsAt, moved.Moved) = (moved.StartsAt.AddDays(7), moved.EndsAt.AddDays(7), true);

        var plan = SeriesPlan.Of(Rule with { First = Rule.First.PlusHours(1) }, Rule, sessions, None);

        Assert.Equal([PlannedChange.Changes, PlannedChange.Moved, PlannedChange.Changes, PlannedChange.Changes], plan.Select(date => date.Change));
        Assert.Equal((moved.StartsAt, moved.EndsAt), (plan[1].StartsAt, plan[1].EndsAt));
        Assert.Equal(sessions[2].StartsAt.AddHours(1), plan[2].StartsAt);
    }

    [Fact]
    public void What_was_opened_or_cancelled_stays_as_it_is()
    {
        sessions[2].CancelledAt = Once;

        var plan = SeriesPlan.Of(Rule with { EveryWeeks = 5 }, Rule, sessions, new HashSet<string> { sessions[0].Id, sessions[1].Id });

        Assert.Equal([PlannedChange.Closed, PlannedChange.Closed, PlannedChange.Cancelled, PlannedChange.Changes], plan.Select(date => date.Change));
        Assert.Equal(sessions.Take(3).Select(session => session.StartsAt), plan.Take(3).Select(date => date.StartsAt));
        Assert.Equal([true, true, false, true], plan.Select(date => date.IsHeld));
    }

    [Fact]
    public void A_shorter_rule_cancels_and_a_longer_one_brings_back_only_what_it_had_cancelled()
    {
        sessions[1].CancelledAt = Once;
        var shorter = Rule with { Count = 3 };
        Assert.Equal(PlannedChange.Cancels, SeriesPlan.Of(shorter, Rule, sessions, None)[3].Change);
        sessions[3].CancelledAt = Once;

        var plan = SeriesPlan.Of(Rule with { Count = 5 }, shorter, sessions, None);

        Assert.Equal(
            [PlannedChange.Same, PlannedChange.Cancelled, PlannedChange.Same, PlannedChange.Returns, PlannedChange.New], plan.Select(date => date.Change));
    }

    [Fact]
    public void Tracks_set_by_hand_stay_and_the_others_follow_the_rule()
    {
        sessions[0].Tracks = Tracks.SeniorLeaders;

        var plan = SeriesPlan.Of(Rule with { Tracks = Tracks.Mayors }, Rule, sessions, None);

        Assert.Equal([Tracks.SeniorLeaders, Tracks.Mayors, Tracks.Mayors, Tracks.Mayors], plan.Select(date => date.Tracks));
    }

    [Fact]
    public void Sessions_clash_when_they_share_a_track_and_some_time()
    {
        TimeSlot At(string id, int hour, Tracks tracks) => new(id, Once.AddHours(hour), Once.AddHours(hour + 2), tracks);

        var clashes = Clashes.Among(
            [At("a", 0, Tracks.Mayors), At("b", 1, Tracks.Both), At("c", 1, Tracks.SeniorLeaders), At("d", 3, Tracks.Both), At("e", 2, Tracks.Mayors)]);

        Assert.Equal(["a", "b", "c", "d", "e"], clashes.Keys.Order());
        Assert.Equal(["b"], clashes["a"]);
        Assert.Equal(["a", "c", "e"], clashes["b"]);
        Assert.Equal(["b"], clashes["c"]);
        Assert.Equal(["e"], clashes["d"]);
    }

    private static ScheduledSession Made(PlannedDate date) => new()
    {
        Id = $"s{date.Place}",
        ProgrammeId = "p",
        Kind = SessionKind.Class,
        Number = date.Place,
        Title = "T",
        StartsAt = date.StartsAt,
        EndsAt = date.EndsAt,
        Zone = date.Zone,
        Tracks = date.Tracks,
        SeriesId = "series",
        SeriesPlace = date.Place,
    };
}
