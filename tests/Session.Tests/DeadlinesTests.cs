using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests;

public sealed class DeadlinesTests
{
    private static readonly DateTimeOffset Forgotten = Facts.EndsAt + Deadlines.Forgotten;

    [Fact]
    public void GivenNothingPrepared_WhenAsked_ThenNothingIsDueEver()
    {
        Assert.Empty(Deadlines.Due(SessionState.Initial, DateTimeOffset.MaxValue));
        Assert.Null(Deadlines.Next(SessionState.Initial));
    }

    [Fact]
    public void GivenAClassWithoutVotes_WhenAsked_ThenOnlyBeingForgottenLiesAhead()
    {
        var state = Histories.InClass().State;
        Assert.Equal(Forgotten, Deadlines.Next(state));
        Assert.Empty(Deadlines.Due(state, Forgotten.AddTicks(-1)));
        Assert.Equal([("deadline-forgotten", new EndClass())], Deadlines.Due(state, Forgotten).ToArray());
    }

    [Fact]
    public void GivenVotesWithDeadlines_WhenTheirTimeIsUp_ThenTheyCloseInOrder()
    {
        var state = Histories.InClass()
            .Given(Ines, Histories.Question(anonymous: false, seconds: 90), "late")
            .Given(Ines, Histories.Question(anonymous: false, seconds: 30), "early")
            .Given(Ines, Histories.Question(anonymous: false), "never")
            .State;

        Assert.Equal(Bell.AddSeconds(30), Deadlines.Next(state));
        Assert.Empty(Deadlines.Due(state, Bell.AddSeconds(29)));
        Assert.Equal(
            [("deadline-close-early", (Command)new ClosePoll(new PollId("early"))), ("deadline-close-late", new ClosePoll(new PollId("late")))],
            Deadlines.Due(state, Bell.AddSeconds(90)).ToArray());
    }

    [Fact]
    public void GivenADueVote_WhenTheHouseClosesIt_ThenNobodyDidAndNothingMoreIsDue()
    {
        var story = Histories.Vote(anonymous: false, seconds: 30).Given(Zanele, new CastVote(Histories.P1, 1)).After(TimeSpan.FromSeconds(30));
        var (id, command) = Assert.Single(Deadlines.Due(story.State, story.Now));

        story.When(Actor.House, command, id).Then(new PollClosed(Histories.P1, new PollTally([0, 1, 0], 1, false), By: null));
        Assert.Empty(Deadlines.Due(story.State, story.Now));
        Assert.Equal(Forgotten, Deadlines.Next(story.State));
    }

    [Fact]
    public void GivenAForgottenClass_WhenTheHouseEndsIt_ThenItIsSealedAndNothingIsDueAgain()
    {
        var story = Histories.Lobby().After(TimeSpan.FromHours(4));
        var (id, command) = Assert.Single(Deadlines.Due(story.State, story.Now));

        story.When(Actor.House, command, id)
            .Then(
                new StayEnded(Ines, Laptop, story.Now, StayEnd.ClassEnded),
                new StayEnded(Sam, Laptop, story.Now, StayEnd.ClassEnded),
                new ClassEnded(By: null));
        Assert.Empty(Deadlines.Due(story.State, DateTimeOffset.MaxValue));
        Assert.Null(Deadlines.Next(story.State));
    }
}
