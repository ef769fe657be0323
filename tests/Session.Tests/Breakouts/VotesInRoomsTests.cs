using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;
using static CityLeadership.Classroom.Session.Tests.Stories.Rooms;

namespace CityLeadership.Classroom.Session.Tests.Breakouts;

/// <summary>A vote runs inside rooms as it does in class: the same people are asked, wherever they are.</summary>
public sealed class VotesInRoomsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GivenOpenRooms_WhenAVoteIsOpened_ThenEveryRoomIsAskedAndAnswers(bool anonymous)
    {
        var story = TwoRooms().Given(Ines, Question(anonymous), "p1");
        Assert.Contains(
            story.Class.Updates,
            update => update.Number == story.Class.Chronicle.Number && update.Audience == Audience.Class);

        story.Given(Zanele, new CastVote(P1, 0)).Given(Rosa, new CastVote(P1, 1)).Given(Hana, new CastVote(P1, 1))
            .ThenState(state => Assert.Equal([Zanele, Rosa, Hana], state.Polls[P1].Votes.Keys.OrderBy(person => Array.IndexOf([Zanele, Rosa, Hana], person))))
            .ThenState(state => Assert.Equal(PollPhase.Open, ClassView.Of(state).Polls[P1].State));
    }

    [Fact]
    public void GivenAVoteInRooms_WhenTheRoomsClose_ThenItGoesOnInClassAndItsVotesCount() =>
        TwoRooms().Given(Ines, Question(anonymous: false), "p1").Given(Mats, new CastVote(P1, 2))
            .Given(Ines, new CloseBreakouts(0)).Given(Mats, new CastVote(P1, 0))
            .When(Ines, new ClosePoll(P1))
            .Then(new PollClosed(P1, new PollTally([1, 0, 0], 1, Withheld: false), Ines));

    [Fact]
    public void GivenAVoteInRooms_WhenSomeoneInARoomNeedsTime_ThenTheHostsAreTold() =>
        TwoRooms().Given(Ines, Question(anonymous: false, seconds: 60), "p1")
            .When(Rosa, new AskForTime(P1)).Then(new TimeAsked(P1, Rosa));
}
