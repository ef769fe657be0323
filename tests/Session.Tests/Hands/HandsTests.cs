using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Hands;

public sealed class HandsTests
{
    [Fact]
    public void GivenAClass_WhenHandsAreRaised_ThenTheyStandInOrder() =>
        Histories.InClass()
            .Given(Mats, new RaiseHand(null)).After(TimeSpan.FromSeconds(1))
            .When(Zanele, new RaiseHand(Intent.Challenge))
            .Then(new HandRaised(Zanele, Intent.Challenge))
            .ThenState(state => Assert.Equal(
                [new Hand(Mats, null, Bell), new Hand(Zanele, Intent.Challenge, Bell.AddSeconds(1))], state.Hands));

    [Fact]
    public void GivenARaisedHand_WhenItIsRaisedWithAnotherIntent_ThenItKeepsItsPlace() =>
        Histories.InClass()
            .Given(Mats, new RaiseHand(null)).Given(Zanele, new RaiseHand(null)).After(TimeSpan.FromMinutes(1))
            .When(Mats, new RaiseHand(Intent.Question))
            .Then(new HandRaised(Mats, Intent.Question))
            .ThenState(state => Assert.Equal(
                [new Hand(Mats, Intent.Question, Bell), new Hand(Zanele, null, Bell)], state.Hands));

    [Fact]
    public void GivenARaisedHand_WhenItIsRaisedAgain_ThenNothingChanges() =>
        Histories.InClass().Given(Mats, new RaiseHand(Intent.BuildOn)).When(Mats, new RaiseHand(Intent.BuildOn)).ThenNothing();

    [Fact]
    public void GivenARaisedHand_WhenItsOwnerLowersIt_ThenItIsDown() =>
        Histories.InClass().Given(Mats, new RaiseHand(null))
            .When(Mats, new LowerHand(null))
            .Then(new HandLowered(Mats, Mats))
            .ThenState(state => Assert.Empty(state.Hands));

    [Fact]
    public void GivenARaisedHand_WhenAHostLowersIt_ThenItIsKnownWhoDid() =>
        Histories.InClass().Given(Mats, new RaiseHand(null))
            .When(Ines, new LowerHand(Mats))
            .Then(new HandLowered(Mats, Ines));

    [Fact]
    public void GivenARaisedHand_WhenAnotherMayorLowersIt_ThenItIsNotTheirsToDo() =>
        Histories.InClass().Given(Mats, new RaiseHand(null))
            .When(Zanele, new LowerHand(Mats))
            .ThenRefused(Rejections.NotAllowed);

    [Fact]
    public void GivenNoHand_WhenItIsLowered_ThenNothingChanges() =>
        Histories.InClass().When(Mats, new LowerHand(null)).ThenNothing().When(Ines, new LowerHand(Stranger)).ThenNothing();

    [Fact]
    public void GivenARaisedHand_WhenItsOwnerDropsAndComesBack_ThenItKeepsItsPlace() =>
        Histories.InClass()
            .Given(Mats, new RaiseHand(null)).Given(Zanele, new RaiseHand(null)).Loses(Mats)
            .When(Actor.House, Histories.Entering(Mats, connection: "second"))
            .ThenState(state => Assert.Equal([Mats, Zanele], state.Hands.Select(hand => hand.Person)));
}
