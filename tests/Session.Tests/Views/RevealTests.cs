using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Views;

/// <summary>Who learns what from one step.</summary>
public sealed class RevealTests
{
    [Fact]
    public void GivenAnUnpreparedClass_WhenItIsPrepared_ThenEveryAudienceBegins()
    {
        var heard = Updates(NothingYet(), story => story.Given(Actor.House, new Prepare(Facts, Roster)));
        Assert.Equal(
            [Audience.Class, Audience.Hosts, .. Everyone.Order().Select(Audience.Self)],
            heard.Select(update => update.Audience).Distinct());
    }

    [Fact]
    public void GivenAMayorAtTheDoor_WhenTheyWait_ThenOnlyHostsAndTheyThemselvesLearn() =>
        Assert.Equal(
            [(Audience.Hosts, "AttendeesChange"), (Audience.Self(Zanele), "SelfChange")],
            Kinds(HostsIn(), story => story.Enters(Zanele)));

    [Fact]
    public void GivenSomeoneWaiting_WhenTheyAreRemoved_ThenTheClassLearnsNothing() =>
        Assert.Equal(
            [(Audience.Hosts, "AttendeesChange"), (Audience.Self(Zanele), "SelfChange")],
            Kinds(Lobby(), story => story.Given(Ines, new Remove(Zanele))));

    [Fact]
    public void GivenAWaitingMayor_WhenTheClassLooks_ThenTheyAreOnlyExpected()
    {
        var view = ClassView.Of(Lobby().State);
        Assert.Equal(Session.Presence.Expected, view.People[Zanele].Presence);
    }

    [Fact]
    public void GivenSomeoneRemovedBeforeTheyCameIn_WhenTheClassLooks_ThenTheyAreStillOnlyExpected()
    {
        var view = ClassView.Of(Lobby().Given(Ines, new Remove(Zanele)).State);
        Assert.Equal(Session.Presence.Expected, view.People[Zanele].Presence);
    }

    [Fact]
    public void GivenSomeoneRemoved_WhenTheClassLooks_ThenTheyHaveLeft()
    {
        var view = ClassView.Of(InClass().Given(Ines, new Remove(Zanele)).State);
        Assert.Equal(Session.Presence.Left, view.People[Zanele].Presence);
    }

    [Fact]
    public void GivenANamedVote_WhenSomeoneVotes_ThenOnlyTheyThemselvesLearn() =>
        Assert.Equal(
            [new VoteChange(P1, 1, 2)],
            Assert.Single(Updates(Vote(anonymous: false), story => story.Given(Zanele, new CastVote(P1, 2)))).Changes.ToArray());

    [Fact]
    public void GivenAnAnonymousVote_WhenSomeoneVotes_ThenTheyLearnThatItCountedAndNotWhich()
    {
        var update = Assert.Single(Updates(Vote(anonymous: true), story => story.Given(Zanele, new CastVote(P1, 2))));
        Assert.Equal((Audience.Self(Zanele), (Change)new VoteChange(P1, 1, null)), (update.Audience, Assert.Single(update.Changes)));
    }

    [Fact]
    public void GivenAnAnonymousBallot_WhenItIsChanged_ThenNobodyLearns() =>
        Assert.Empty(Updates(
            Vote(anonymous: true).Given(Zanele, new CastVote(P1, 2)), story => story.Given(Zanele, new CastVote(P1, 0))));

    [Fact]
    public void GivenVotes_WhenTheyAreClosed_ThenHostsSeeChoicesAndTheClassNoResult()
    {
        var heard = Updates(
            Vote(anonymous: false).Given(Zanele, new CastVote(P1, 2)), story => story.Given(Ines, new ClosePoll(P1)));

        var toHosts = Assert.IsType<ResultChange>(Assert.Single(heard.Single(update => update.Audience == Audience.Hosts).Changes));
        Assert.Equal((PollAnswer)2, toHosts.Result.Choices![Zanele]);
        var toClass = Assert.IsType<PollChange>(Assert.Single(heard.Single(update => update.Audience == Audience.Class).Changes));
        Assert.Equal((PollPhase.Closed, null), (toClass.Poll.State, toClass.Poll.Result));
    }

    [Fact]
    public void GivenAClosedVote_WhenItIsRevealed_ThenTheClassSeesTheCountsAndHostsNothingNew()
    {
        var story = Vote(anonymous: false).Given(Zanele, new CastVote(P1, 2)).Given(Ines, new ClosePoll(P1));
        var update = Assert.Single(Updates(story, then => then.Given(Ines, new RevealPoll(P1))));
        var change = Assert.IsType<PollChange>(Assert.Single(update.Changes));
        Assert.Equal([0, 0, 1], change.Poll.Result!.Counts.ToArray());
    }

    [Fact]
    public void GivenAMessageToHosts_WhenItIsSaid_ThenOnlyHostsAndItsAuthorSeeIt() =>
        Assert.Equal(
            [(Audience.Hosts, "MessageChange"), (Audience.Self(Zanele), "MessageChange")],
            Kinds(InClass(), story => story.Given(Zanele, new Say("I must leave early", MessageTo.Hosts))));

    [Fact]
    public void GivenAMessageToHosts_WhenItIsRemoved_ThenHostsAndItsAuthorSeeItGo() =>
        Assert.Equal(
            [(Audience.Hosts, "MessageChange"), (Audience.Self(Zanele), "MessageChange")],
            Kinds(
                InClass().Given(Zanele, new Say("I must leave early", MessageTo.Hosts), "m1"),
                story => story.Given(Ines, new RemoveMessage(new MessageId("m1")))));

    [Fact]
    public void GivenSomeoneAskedToUnmute_WhenTheClassLooks_ThenItLearnsNothing() =>
        Assert.Equal(
            [(Audience.Self(Zanele), "SelfChange")],
            Kinds(InClass(), story => story.Given(Ines, new AskToUnmute(Zanele))));

    [Fact]
    public void GivenAHand_WhenItsOwnerIsCalled_ThenTheClassSeesHandsAndFloor() =>
        Assert.Equal(
            [
                (Audience.Class, "HandsChange"), (Audience.Class, "FloorChange"),
                (Audience.Hosts, "AttendeesChange"), (Audience.Self(Zanele), "SelfChange"),
            ],
            Kinds(InClass().Given(Zanele, new RaiseHand(null)), story => story.Given(Ines, new CallOn(Zanele, false))));

    private static List<Update> Updates(Story story, Action<Story> step)
    {
        var before = story.Class.Updates.Count;
        step(story);
        return [.. story.Class.Updates.Skip(before)];
    }

    private static List<(Audience, string)> Kinds(Story story, Action<Story> step) =>
        [.. Updates(story, step).SelectMany(update => update.Changes, (update, change) => (update.Audience, change.GetType().Name))];
}
