using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Screens;

public sealed class ScreenTests
{
    [Fact]
    public void GivenAClass_WhenAHostSharesTheirScreen_ThenItIsOnTheStage() =>
        Histories.InClass()
            .When(Ines, new ShareScreen(Laptop)).Then(new ScreenShareBegan(Ines, Laptop))
            .When(Ines, new ShareScreen(Laptop)).ThenNothing()
            .ThenState(state => Assert.Equal(new ScreenView(Ines, Bell), ScreenView.Of(state)));

    [Fact]
    public void GivenAMayorWhoHasNotBeenCalledOn_WhenTheyShare_ThenTheyAreRefused() =>
        Histories.InClass().When(Zanele, new ShareScreen(Laptop)).ThenRefused(Rejections.ShareOnceCalled);

    [Fact]
    public void GivenATabThatIsNotInClass_WhenItShares_ThenItIsRefused() =>
        Histories.InClass().When(Ines, new ShareScreen(Phone)).ThenRefused(Rejections.NotIn);

    [Fact]
    public void GivenAMayorWithTheFloorWhoShares_WhenTheFloorGoesOn_ThenTheirScreenGoesWithIt() =>
        Histories.Floor(Zanele)
            .When(Zanele, new ShareScreen(Laptop)).Then(new ScreenShareBegan(Zanele, Laptop))
            .Given(Ines, new CallOn(Rosa, Alongside: false))
            .ThenState(state => Assert.Null(ScreenView.Of(state)));

    [Fact]
    public void GivenTwoWithTheFloor_WhenOneShares_ThenTheOtherWaits_AndAHostDoesNot() =>
        Histories.Floor(Zanele, Rosa).Given(Zanele, new ShareScreen(Laptop))
            .When(Rosa, new ShareScreen(Laptop)).ThenRefused(Rejections.ScreenTaken)
            .When(Rosa, new StopSharing()).ThenRefused(Rejections.NotYourScreen)
            .When(Sam, new ShareScreen(Laptop)).Then(new ScreenShareEnded(Sam), new ScreenShareBegan(Sam, Laptop));

    [Fact]
    public void GivenASharedScreen_WhenItsOwnerOrAHostStopsIt_ThenItIsGone()
    {
        Histories.Floor(Zanele).Given(Zanele, new ShareScreen(Laptop))
            .When(Zanele, new StopSharing()).Then(new ScreenShareEnded(Zanele))
            .When(Zanele, new StopSharing()).ThenNothing();
        Histories.Floor(Zanele).Given(Zanele, new ShareScreen(Laptop))
            .When(Sam, new StopSharing()).Then(new ScreenShareEnded(Sam));
    }

    [Fact]
    public void GivenAnExhibitOrTheBoard_WhenAScreenComes_ThenItTakesTheirPlace_AndTheOtherWayRound()
    {
        var letter = new ExhibitId("letter");
        Histories.Exhibited().Given(Ines, new ShowExhibit(letter))
            .When(Sam, new ShareScreen(Laptop)).Then(new ExhibitHidden(Sam), new ScreenShareBegan(Sam, Laptop))
            .When(Ines, new ShowBoard(true)).Then(new ScreenShareEnded(Ines), new BoardShown(true, Ines))
            .When(Sam, new ShareScreen(Laptop)).Then(new BoardShown(false, Sam), new ScreenShareBegan(Sam, Laptop))
            .When(Ines, new ShowExhibit(letter)).Then(new ScreenShareEnded(Ines), new ExhibitShown(letter, 1, Ines));
    }

    [Fact]
    public void GivenASharedScreen_WhenItsConnectionIsLost_ThenItStays_UntilItsPageIsLoadedAnew() =>
        Histories.InClass().Given(Ines, new ShareScreen(Laptop)).Loses(Ines)
            .ThenState(state => Assert.NotNull(ScreenView.Of(state)))
            .When(Actor.House, new Enter(Ines, Laptop, "again", "node", Fresh: true, null))
            .Then(new StayBegan(Ines, Laptop, "again", "node"), new ScreenShareEnded(Ines));

    [Fact]
    public void GivenASharedScreen_WhenItsOwnerLeavesOrTheClassEnds_ThenItIsGone()
    {
        Histories.InClass().Given(Ines, new ShareScreen(Laptop)).Given(Ines, new Leave(Laptop))
            .ThenState(state => Assert.Null(ScreenView.Of(state)));
        Histories.InClass().Given(Ines, new ShareScreen(Laptop)).Given(Sam, new EndClass())
            .ThenState(state => Assert.Null(ScreenView.Of(state)));
    }

    [Fact]
    public void GivenASharedScreen_ThenEveryoneWithinEarshotSeesItButTheTabThatShares()
    {
        Histories.InClass().Given(Ines, new ShareScreen(Laptop)).ThenState(state =>
        {
            Assert.Equal(new Source(Ines, Laptop), SeenBy(state, Zanele));
            Assert.Null(SeenBy(state, Ines));
        });
        Rooms.TwoRooms().Given(Ines, new ShareScreen(Laptop)).ThenState(state =>
        {
            Assert.Equal(new Source(Ines, Laptop), SeenBy(state, Sam));
            Assert.Null(SeenBy(state, Zanele));
        });
    }

    private static Source? SeenBy(SessionState state, PersonId viewer) =>
        Hearing.For(state, viewer, Laptop, [], new HashSet<PersonId>()).Screen;
}
