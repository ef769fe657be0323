using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Polls;

public sealed class NamedPollTests
{
    [Fact]
    public void GivenAClass_WhenAVoteIsOpened_ThenItsIdIsTheOrders() =>
        InClass()
            .When(Ines, Question(anonymous: false), "p1")
            .Then(new PollOpened(P1, "Would you build the terminal?", ["As planned", "Smaller", "Not at all"], false, null, Ines))
            .ThenState(state => Assert.True(state.Polls[P1].IsOpen));

    [Fact]
    public void GivenAVote_WhenAMayorVotes_ThenTheChoiceStandsUnderTheirName() =>
        Vote(anonymous: false).When(Zanele, new CastVote(P1, 2)).Then(new VoteCast(P1, Zanele, 2)).ThenBallot(null);

    [Fact]
    public void GivenACastVote_WhenItIsChanged_ThenTheLastOneCounts() =>
        Vote(anonymous: false).Given(Zanele, new CastVote(P1, 2)).Given(Mats, new CastVote(P1, 2))
            .When(Zanele, new CastVote(P1, 0))
            .Then(new VoteCast(P1, Zanele, 0))
            .ThenState(state => Assert.Equal([1, 0, 1], state.Polls[P1].CountNamed().Counts.ToArray()));

    [Fact]
    public void GivenACastVote_WhenItIsRepeated_ThenNothingChanges() =>
        Vote(anonymous: false).Given(Zanele, new CastVote(P1, 2)).When(Zanele, new CastVote(P1, 2)).ThenNothing();

    [Fact]
    public void GivenVotes_WhenTheVoteIsClosed_ThenThePeopleAreCounted() =>
        Vote(anonymous: false)
            .Given(Zanele, new CastVote(P1, 2)).Given(Mats, new CastVote(P1, 2)).Given(Hana, new CastVote(P1, 0))
            .When(Ines, new ClosePoll(P1))
            .Then(new PollClosed(P1, new PollTally([1, 0, 2], 3, Withheld: false), Ines));

    [Fact]
    public void GivenAClosedVote_WhenItIsClosedAgain_ThenNothingChanges() =>
        Vote(anonymous: false).Given(Ines, new ClosePoll(P1)).When(Sam, new ClosePoll(P1)).ThenNothing();

    [Fact]
    public void GivenAClosedVote_WhenSomeoneVotes_ThenItIsClosed() =>
        Vote(anonymous: false).Given(Ines, new ClosePoll(P1)).When(Zanele, new CastVote(P1, 0)).ThenRefused(Rejections.PollClosed);

    [Fact]
    public void GivenAVoteWithADeadline_WhenItsTimeIsUp_ThenNobodyCanVoteEvenBeforeItIsClosed() =>
        Vote(anonymous: false, seconds: 60)
            .After(TimeSpan.FromSeconds(59)).When(Zanele, new CastVote(P1, 0)).Then(new VoteCast(P1, Zanele, 0))
            .After(TimeSpan.FromSeconds(1)).When(Mats, new CastVote(P1, 0)).ThenRefused(Rejections.PollClosed);

    [Fact]
    public void GivenAClosedVote_WhenAHostRevealsIt_ThenItIsRevealedOnce() =>
        Vote(anonymous: false).Given(Ines, new ClosePoll(P1))
            .When(Ines, new RevealPoll(P1)).Then(new PollRevealed(P1, Ines))
            .When(Sam, new RevealPoll(P1)).ThenNothing();

    [Fact]
    public void GivenAnOpenVote_WhenAHostRevealsIt_ThenItMustBeClosedFirst() =>
        Vote(anonymous: false).When(Ines, new RevealPoll(P1)).ThenRefused(Rejections.PollStillOpen);

    [Fact]
    public void GivenAVote_WhenAnAnswerThatIsNotThereIsChosen_ThenThereIsNoSuchOption() =>
        Vote(anonymous: false)
            .When(Zanele, new CastVote(P1, 3)).ThenRefused(Rejections.NoSuchOption)
            .When(Zanele, new CastVote(P1, -1)).ThenRefused(Rejections.NoSuchOption);

    [Fact]
    public void GivenAClass_WhenAVoteThatIsNotThereIsNamed_ThenThereIsNoSuchPoll() =>
        InClass()
            .When(Zanele, new CastVote(P1, 0)).ThenRefused(Rejections.NoSuchPoll)
            .When(Ines, new ClosePoll(P1)).ThenRefused(Rejections.NoSuchPoll)
            .When(Ines, new RevealPoll(P1)).ThenRefused(Rejections.NoSuchPoll);

    [Fact]
    public void GivenAVote_WhenItsOwnerDropsAndComesBack_ThenTheVoteStands() =>
        Vote(anonymous: false).Given(Zanele, new CastVote(P1, 2)).Loses(Zanele)
            .When(Actor.House, Entering(Zanele, connection: "second"))
            .ThenState(state => Assert.Equal((PollAnswer)2, state.Polls[P1].Votes[Zanele]));
}
