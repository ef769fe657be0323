using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Presence;

public sealed class EndTests
{
    private static readonly DateTimeOffset Late = Bell.AddMinutes(90);

    [Fact]
    public void GivenOpenVotesAndPeopleIn_WhenClassEnds_ThenVotesCloseAndStaysEndBeforeTheSeal() =>
        Histories.DoorsOpen().Enters(Zanele).Enters(Zanele, Phone)
            .Given(Ines, Histories.Question(anonymous: false), "p2")
            .Given(Ines, Histories.Question(anonymous: true), "p1")
            .Given(Zanele, new CastVote(new PollId("p2"), 1))
            .Given(Zanele, new CastVote(new PollId("p1"), 2))
            .After(TimeSpan.FromMinutes(100))
            .When(Ines, new EndClass())
            .Then(
                new PollClosed(new PollId("p1"), new PollTally([], 1, true), Ines),
                new PollClosed(new PollId("p2"), new PollTally([0, 1, 0], 1, false), Ines),
                new StayEnded(Ines, Laptop, Late, StayEnd.ClassEnded),
                new StayEnded(Sam, Laptop, Late, StayEnd.ClassEnded),
                new StayEnded(Zanele, Laptop, Late, StayEnd.ClassEnded),
                new StayEnded(Zanele, Phone, Late, StayEnd.ClassEnded),
                new ClassEnded(Ines));

    [Fact]
    public void GivenHandsAndFloor_WhenClassEnds_ThenBothAreEmpty() =>
        Histories.Floor(Mats).Given(Zanele, new RaiseHand(null))
            .When(Ines, new EndClass())
            .ThenState(state =>
            {
                Assert.Empty(state.Hands);
                Assert.Empty(state.Floor);
                Assert.Equal((Phase.Ended, (DateTimeOffset?)Bell), (state.Phase, state.EndedAt));
            });

    [Fact]
    public void GivenAnEndedClass_WhenAnyoneGivesAnyOrder_ThenItHasEnded()
    {
        var story = Histories.Ended();
        story.When(Ines, new Say("One more thing", MessageTo.Class)).ThenRefused(Rejections.Ended);
        story.When(Ines, new EndClass()).ThenRefused(Rejections.Ended);
        story.When(Zanele, new Leave(Laptop)).ThenRefused(Rejections.Ended);
        story.When(Actor.House, Histories.Entering(Luc)).ThenRefused(Rejections.Ended);
        story.When(Actor.House, new EndClass()).ThenRefused(Rejections.Ended);
    }

    [Fact]
    public void GivenAnEndedClass_WhenTheHouseTidiesUp_ThenNothingChanges() =>
        Histories.Ended()
            .When(Actor.House, new LoseConnection(Zanele, Laptop, Histories.ConnectionOf(Zanele, Laptop), Bell)).ThenNothing()
            .When(Actor.House, new Prepare(Facts with { Title = "Renamed" }, Roster)).ThenNothing();

    [Fact]
    public void GivenClosedDoors_WhenAHostEndsTheClass_ThenItIsTooEarly() =>
        Histories.HostsIn().When(Ines, new EndClass()).ThenRefused(Rejections.NotNow);

    [Fact]
    public void GivenAnonymousBallots_WhenAClosingOrderBringsNoTally_ThenItFailsLoudly()
    {
        var state = Histories.Vote(anonymous: true).Given(Zanele, new CastVote(Histories.P1, 1)).State;
        var order = new Order("close", Actor.Of(Ines), Bell, new ClosePoll(Histories.P1));
        Assert.Throws<InvalidOperationException>(() => SessionDecider.Decide(state, order));
    }
}
