using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Polls;

/// <summary>Vote, discuss, vote again.</summary>
public sealed class RoundTests
{
    [Fact]
    public void GivenAClosedVote_WhenItIsOpenedAgain_ThenEveryoneVotesAfreshAndTheFirstResultStands() =>
        Vote(anonymous: false).Given(Zanele, new CastVote(P1, 2)).Given(Ines, new ClosePoll(P1))
            .When(Ines, new OpenRound(P1, 60))
            .Then(new RoundOpened(P1, Bell.AddSeconds(60), Ines))
            .ThenState(state =>
            {
                var poll = state.Polls[P1];
                Assert.Equal((2, true, 0), (poll.Round, poll.IsOpen, poll.Votes.Count));
                Assert.Equal([0, 0, 1], poll.First!.Tally.Counts.ToArray());
            });

    [Fact]
    public void GivenTwoRounds_WhenTheSecondIsClosed_ThenTheFlowSaysHowManyMoved() =>
        SecondRound(anonymous: false)
            .Given(Zanele, new CastVote(P1, 0)).Given(Mats, new CastVote(P1, 0)).Given(Rosa, new CastVote(P1, 0)).Given(Kofi, new CastVote(P1, 0))
            .When(Ines, new ClosePoll(P1))
            .Then(new PollClosed(P1, new PollTally([4, 0, 0], 4, false), Ines, Flow: new PollFlow(
                [new PollMove(0, 0, 2), new PollMove(1, 0, 1), new PollMove(1, null, 1), new PollMove(2, 0, 1)], 0)));

    [Fact]
    public void GivenANamedSecondRound_WhenItIsClosed_ThenHostsKnowWhoSwitched()
    {
        var story = SecondRound(anonymous: false).Given(Zanele, new CastVote(P1, 0)).Given(Mats, new CastVote(P1, 2));
        Assert.Null(HostsView.Of(story.State).Results[P1].Switched);
        story.Given(Ines, new ClosePoll(P1));
        Assert.Equal([new PollSwitch(Mats, 1, 2)], HostsView.Of(story.State).Results[P1].Switched!.Value.ToArray());
    }

    [Fact]
    public void GivenTheFirstResultWasNotShown_WhenTheSecondIs_ThenTheClassSeesBothAndTheFlow()
    {
        var story = SecondRound(anonymous: false).Given(Mats, new CastVote(P1, 2)).Given(Ines, new ClosePoll(P1));
        Assert.Equal((null, null, null), Seen(story));
        story.Given(Ines, new RevealPoll(P1));
        Assert.Equal((1, 5, 5), Seen(story));
    }

    [Fact]
    public void GivenTheFirstResultWasShown_WhenTheSecondRoundOpens_ThenItStaysInSight()
    {
        var story = Vote(anonymous: false).Given(Zanele, new CastVote(P1, 2)).Given(Ines, new ClosePoll(P1))
            .Given(Ines, new RevealPoll(P1)).Given(Ines, new OpenRound(P1));
        Assert.Equal((null, 1, null), Seen(story));
    }

    [Fact]
    public void GivenTwoRounds_WhenAThirdIsWished_ThenThereIsNone() =>
        SecondRound(anonymous: false)
            .When(Ines, new OpenRound(P1)).ThenRefused(Rejections.PollStillOpen)
            .Given(Ines, new ClosePoll(P1))
            .When(Ines, new OpenRound(P1)).ThenRefused(Rejections.NoFurtherRound);

    [Fact]
    public void GivenASecondRoundWithAClock_WhenItsTimeIsUp_ThenTheHouseClosesItToo()
    {
        var story = Vote(anonymous: false, seconds: 30).After(TimeSpan.FromSeconds(30));
        var first = Assert.Single(Deadlines.Due(story.State, story.Now));
        story.Given(Actor.House, first.Command, first.Id).Given(Ines, new OpenRound(P1, 30)).After(TimeSpan.FromSeconds(30));
        var second = Assert.Single(Deadlines.Due(story.State, story.Now));
        Assert.NotEqual(first.Id, second.Id);
        story.When(Actor.House, second.Command, second.Id).ThenState(state => Assert.False(state.Polls[P1].IsOpen));
    }

    [Fact]
    public void GivenAnAnonymousVote_WhenNoSecondRoundWasAnnounced_ThenItsBallotsGoWithTheFirst()
    {
        var story = Vote(anonymous: true).Given(Zanele, new CastVote(P1, 2)).Given(Ines, new ClosePoll(P1));
        Assert.Empty(story.Class.Ballots);
        story.When(Ines, new OpenRound(P1)).ThenRefused(Rejections.NoFurtherRound);
    }

    [Fact]
    public void GivenAnAnnouncedSecondRound_WhenTheFirstCloses_ThenTheBallotsWaitAndAreGoneAfterTheSecond()
    {
        var story = SecondRound(anonymous: true);
        Assert.Equal(5, story.Class.Ballots.Count());
        story.Given(Zanele, new CastVote(P1, 1)).Given(Ines, new ClosePoll(P1));
        Assert.Empty(story.Class.Ballots);
    }

    [Fact]
    public void GivenAnAnnouncedSecondRound_WhenAHostSettlesTheQuestion_ThenTheBallotsAreGone()
    {
        var story = InClass().Given(Ines, Question(anonymous: true) with { Again = true }, "p1").Given(Zanele, new CastVote(P1, 2))
            .When(Ines, new SettlePoll(P1)).ThenRefused(Rejections.PollStillOpen)
            .Given(Ines, new ClosePoll(P1))
            .ThenState(state => Assert.True(HostsView.Of(state).Results[P1].BallotsKept));
        Assert.Single(story.Class.Ballots);

        story.When(Sam, new SettlePoll(P1)).Then(new PollSettled(P1, Sam))
            .When(Sam, new SettlePoll(P1)).ThenNothing()
            .When(Ines, new OpenRound(P1)).ThenRefused(Rejections.NoFurtherRound);
        Assert.Empty(story.Class.Ballots);
    }

    [Fact]
    public void GivenAnAnnouncedSecondRound_WhenTheClassEnds_ThenTheBallotsAreGone()
    {
        var waiting = InClass().Given(Ines, Question(anonymous: true) with { Again = true }, "p1").Given(Zanele, new CastVote(P1, 2)).Given(Ines, new ClosePoll(P1));
        var open = InClass().Given(Ines, Question(anonymous: true) with { Again = true }, "p1").Given(Zanele, new CastVote(P1, 2));
        foreach (var story in new[] { waiting, open, SecondRound(anonymous: true) })
        {
            story.Given(Ines, new EndClass());
            Assert.Empty(story.Class.Ballots);
            Assert.All(story.State.Polls.Values, poll => Assert.False(poll.BallotsKept));
        }
    }

    [Fact]
    public void GivenFiveOpenVotes_WhenOneIsToBeOpenedAgain_ThenThereAreTooMany()
    {
        var story = Vote(anonymous: false).Given(Ines, new ClosePoll(P1));
        for (var open = 0; open < 5; open++)
        {
            story.Given(Ines, Question(anonymous: false));
        }

        story.When(Ines, new OpenRound(P1)).ThenRefused(Rejections.TooManyPolls);
    }

    /// <summary>People moved, in the result before and in the result, as the class sees them.</summary>
    private static (int? Result, int? First, int? Flow) Seen(Story story)
    {
        var poll = ClassView.Of(story.State).Polls[P1];
        return (poll.Result?.People, poll.First?.People, poll.Flow?.Moves.Sum(move => move.People));
    }
}
