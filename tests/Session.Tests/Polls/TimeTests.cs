using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Polls;

/// <summary>The clock of a vote: people ask for more time, hosts give it.</summary>
public sealed class TimeTests
{
    [Fact]
    public void GivenAVote_WhenPeopleAskForTime_ThenHostsSeeWhoAndTheClassDoesNot()
    {
        var story = Vote(anonymous: true, seconds: 60)
            .When(Mats, new AskForTime(P1)).Then(new TimeAsked(P1, Mats))
            .When(Mats, new AskForTime(P1)).ThenNothing()
            .Given(Rosa, new AskForTime(P1));
        Assert.Equal([Mats, Rosa], HostsView.Of(story.State).Results[P1].AskedForTime);
        Assert.DoesNotContain(story.Class.Updates, update => update.Audience == Audience.Class && update.Number > story.Class.Log.Count - 2);
    }

    [Fact]
    public void GivenThoseWhoAsked_WhenAHostGivesTime_ThenTheClockMovesAndNobodyAsksAnyMore() =>
        Vote(anonymous: false, seconds: 60).Given(Mats, new AskForTime(P1)).After(TimeSpan.FromSeconds(50))
            .When(Ines, new ExtendPoll(P1, 30)).Then(new PollExtended(P1, Bell.AddSeconds(90), Ines))
            .ThenState(state => Assert.Empty(state.Polls[P1].AskedForTime))
            .After(TimeSpan.FromSeconds(30)).When(Zanele, new CastVote(P1, 0)).Then(new VoteCast(P1, Zanele, 0));

    [Fact]
    public void GivenAVoteWithoutAClock_WhenAHostGivesTime_ThenItRunsFromNow() =>
        Vote(anonymous: false).After(TimeSpan.FromSeconds(50))
            .When(Ines, new ExtendPoll(P1, 30)).Then(new PollExtended(P1, Bell.AddSeconds(80), Ines));

    [Fact]
    public void GivenMoreTime_WhenTheOldDeadlineComes_ThenTheHouseLeavesItOpen() =>
        Vote(anonymous: false, seconds: 60).Given(Ines, new ExtendPoll(P1, 30)).After(TimeSpan.FromSeconds(60))
            .When(Actor.House, new ClosePoll(P1)).ThenNothing()
            .After(TimeSpan.FromSeconds(30)).When(Actor.House, new ClosePoll(P1)).Then(new PollClosed(P1, new PollTally([0, 0, 0], 0, false), null));

    [Theory]
    [InlineData(4)]
    [InlineData(3541)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public void GivenAVote_WhenTheTimeGivenIsNone_ThenItIsRefused(int seconds) =>
        Vote(anonymous: false, seconds: 60).When(Ines, new ExtendPoll(P1, seconds)).ThenRefused(Rejections.BadSeconds);

    [Fact]
    public void GivenAClosedVote_WhenTimeIsAskedOrGiven_ThenItIsClosed() =>
        Vote(anonymous: false).Given(Ines, new ClosePoll(P1))
            .When(Mats, new AskForTime(P1)).ThenRefused(Rejections.PollClosed)
            .When(Ines, new ExtendPoll(P1, 30)).ThenRefused(Rejections.PollClosed);
}
