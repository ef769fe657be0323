using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Presence;

public sealed class PrepareTests
{
    [Fact]
    public void GivenNothing_WhenTheHousePrepares_ThenFactsAndRosterAreCopied() =>
        Histories.NothingYet()
            .When(Actor.House, new Prepare(Facts, Roster))
            .Then(new SessionPrepared(Facts), new RosterCopied(Roster));

    [Fact]
    public void GivenAPreparedClass_WhenThePreparationIsRepeated_ThenNothingChanges() =>
        Histories.Prepared().When(Actor.House, new Prepare(Facts, Roster)).ThenNothing();

    [Fact]
    public void GivenAPreparedClass_WhenOnePersonChanged_ThenOnlyTheyAreCopied()
    {
        var moved = Roster[2] with { Seat = 9 };
        Histories.Prepared()
            .When(Actor.House, new Prepare(Facts, [.. Roster.SetItem(2, moved)]))
            .Then(new RosterCopied([moved]));
    }

    [Fact]
    public void GivenAPreparedClass_WhenTheCalendarMoved_ThenOnlyTheFactsAreCopied()
    {
        var later = Facts with { StartsAt = Bell.AddHours(1), EndsAt = Bell.AddHours(3) };
        Histories.Prepared().When(Actor.House, new Prepare(later, Roster)).Then(new SessionPrepared(later));
    }

    [Fact]
    public void GivenSomeoneInClass_WhenTheRosterIsRefreshed_ThenTheyKeepTheirPlace() =>
        Histories.InClass()
            .Given(Zanele, new RaiseHand(null))
            .When(Actor.House, new Prepare(Facts, [.. Roster.SetItem(2, Roster[2] with { Title = "Lady Mayor" })]))
            .ThenPerson(Zanele, zanele =>
            {
                Assert.Equal("Lady Mayor", zanele.Profile.Title);
                Assert.Equal(Session.Presence.Here, zanele.Presence);
            })
            .ThenState(state => Assert.NotNull(state.HandOf(Zanele)));

    [Fact]
    public void GivenSomeoneInClass_WhenARosterLacksThem_ThenTheyStay() =>
        Histories.InClass()
            .When(Actor.House, new Prepare(Facts, [Roster[0]]))
            .ThenNothing()
            .ThenPerson(Zanele, zanele => Assert.True(zanele.IsIn));

    [Fact]
    public void GivenNothing_WhenSomeoneEnters_ThenTheClassIsNotSetUp() =>
        Histories.NothingYet().When(Actor.House, Histories.Entering(Ines)).ThenRefused(Rejections.NotPrepared);
}
