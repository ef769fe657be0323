using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Polls;

public sealed class AnonymousPollTests
{
    [Fact]
    public void GivenAnAnonymousVote_WhenSomeoneVotes_ThenTheLogOnlySaysThatTheyDid() =>
        Vote(anonymous: true)
            .When(Zanele, new CastVote(P1, 2))
            .Then(new BallotCast(P1, Zanele))
            .ThenBallot(new Ballot(P1, Zanele, 2))
            .ThenState(state => Assert.Null(state.Polls[P1].Votes[Zanele]));

    [Fact]
    public void GivenABallot_WhenItIsChangedOrRepeated_ThenItGoesBesideTheLogAgain() =>
        Vote(anonymous: true).Given(Zanele, new CastVote(P1, 2))
            .When(Zanele, new CastVote(P1, 0)).Then(new BallotCast(P1, Zanele)).ThenBallot(new Ballot(P1, Zanele, 0))
            .When(Zanele, new CastVote(P1, 0)).Then(new BallotCast(P1, Zanele)).ThenBallot(new Ballot(P1, Zanele, 0));

    [Fact]
    public void GivenFiveBallots_WhenTheVoteIsClosed_ThenItsCountsAreShown() =>
        WithBallots(5).When(Ines, new ClosePoll(P1)).Then(new PollClosed(P1, new PollTally([2, 2, 1], 5, Withheld: false), Ines));

    [Fact]
    public void GivenFourBallots_WhenTheVoteIsClosed_ThenItsCountsAreWithheld() =>
        WithBallots(4).When(Ines, new ClosePoll(P1)).Then(new PollClosed(P1, new PollTally([], 4, Withheld: true), Ines));

    [Fact]
    public void GivenNoBallots_WhenTheVoteIsClosed_ThenThereIsNothingToShow() =>
        WithBallots(0).When(Ines, new ClosePoll(P1)).Then(new PollClosed(P1, new PollTally([], 0, Withheld: true), Ines));

    [Fact]
    public void GivenAChangedBallot_WhenTheVoteIsClosed_ThenThePersonCountsOnce() =>
        WithBallots(5).Given(Zanele, new CastVote(P1, 2))
            .When(Ines, new ClosePoll(P1))
            .Then(new PollClosed(P1, new PollTally([1, 2, 2], 5, false), Ines));

    [Fact]
    public void GivenAnAnonymousVote_WhenAnAnswerThatIsNotThereIsChosen_ThenNoBallotIsKept()
    {
        var story = Vote(anonymous: true).When(Zanele, new CastVote(P1, 3)).ThenRefused(Rejections.NoSuchOption);
        Assert.Empty(story.Class.Ballots);
    }

    [Fact]
    public void GivenAnAnonymousResult_WhenHostsLookAtIt_ThenItNamesNobody()
    {
        var story = WithBallots(5).Given(Ines, new ClosePoll(P1));
        Assert.Null(HostsView.Of(story.State).Results[P1].Choices);
    }

    /// <summary>Zanele 0, Mats 1, Rosa 2, Kofi 0, Hana 1.</summary>
    private static Story WithBallots(int people)
    {
        var story = Vote(anonymous: true);
        foreach (var (place, member) in Members.Take(people).Index())
        {
            story.Given(member, new CastVote(P1, place % 3));
        }

        return story;
    }
}
