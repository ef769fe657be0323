using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Hands;

public sealed class CallsTests
{
    [Fact]
    public void GivenThreeHands_WhenTheLastIsCalled_ThenTheOthersWerePassedOver() =>
        Histories.InClass()
            .Given(Zanele, new RaiseHand()).Given(Mats, new RaiseHand()).Given(Rosa, new RaiseHand())
            .When(Ines, new CallOn(Rosa, Alongside: false))
            .ThenPerson(Zanele, zanele => Assert.Equal(1, zanele.PassedOver))
            .ThenPerson(Mats, mats => Assert.Equal(1, mats.PassedOver))
            .ThenPerson(Rosa, rosa => Assert.Equal(0, rosa.PassedOver));

    [Fact]
    public void GivenThreeHands_WhenTheFirstIsCalled_ThenNobodyWasPassedOver() =>
        Histories.InClass()
            .Given(Zanele, new RaiseHand()).Given(Mats, new RaiseHand())
            .When(Ines, new CallOn(Zanele, Alongside: false))
            .ThenPerson(Mats, mats => Assert.Equal(0, mats.PassedOver));

    [Fact]
    public void GivenAHand_WhenSomeoneIsCalledCold_ThenItWasPassedOver() =>
        Histories.InClass().Given(Zanele, new RaiseHand())
            .When(Ines, new CallOn(Kofi, Alongside: false))
            .ThenPerson(Zanele, zanele => Assert.Equal(1, zanele.PassedOver));

    [Fact]
    public void GivenSomeonePassedOver_WhenTheyAreCalled_ThenItIsForgotten() =>
        Histories.InClass().Given(Zanele, new RaiseHand()).Given(Ines, new CallOn(Kofi, false))
            .When(Ines, new CallOn(Zanele, Alongside: false))
            .ThenPerson(Zanele, zanele => Assert.Equal(0, zanele.PassedOver));

    [Fact]
    public void GivenAHand_WhenItsOwnerIsToldTheyAreNext_ThenOnlyTheyAndTheHostsKnow() =>
        Histories.InClass().Given(Zanele, new RaiseHand())
            .When(Ines, new TellNext(Zanele, Next: true))
            .Then(new NextTold(Zanele, true, Ines))
            .ThenPerson(Zanele, zanele => Assert.True(zanele.IsNext));

    [Fact]
    public void GivenSomeoneToldTheyAreNext_WhenTheyAreCalled_ThenTheyAreNoLongerNext() =>
        Histories.InClass().Given(Ines, new TellNext(Zanele, true))
            .When(Ines, new CallOn(Zanele, false))
            .ThenPerson(Zanele, zanele => Assert.False(zanele.IsNext));

    [Fact]
    public void GivenSomeoneToldTheyAreNext_WhenItIsTakenBack_ThenTheyAreNot() =>
        Histories.InClass().Given(Ines, new TellNext(Zanele, true))
            .When(Ines, new TellNext(Zanele, false))
            .Then(new NextTold(Zanele, false, Ines));

    [Fact]
    public void GivenSomeoneWithTheFloor_WhenTheyAreToldTheyAreNext_ThenTheyHaveItAlready() =>
        Histories.Floor(Zanele).When(Ines, new TellNext(Zanele, true)).ThenRefused(Rejections.AlreadyHasFloor);

    [Fact]
    public void GivenAClass_WhenTalkIsMeasuredTwice_ThenItAddsUp() =>
        Histories.InClass()
            .Given(Actor.House, new NoteTalk([new Talked(Zanele, 4_000)]))
            .When(Actor.House, new NoteTalk([new Talked(Zanele, 2_500), new Talked(Stranger, 1_000), new Talked(Mats, 0)]))
            .Then(new TalkMeasured([new Talked(Zanele, 2_500)]))
            .ThenPerson(Zanele, zanele => Assert.Equal(TimeSpan.FromSeconds(6.5), zanele.Talked));

    [Fact]
    public void GivenAClass_WhenSomeoneReacts_ThenItIsKeptAndChangesNothing() =>
        Histories.InClass().When(Zanele, new React(Reaction.Applause)).Then(new Reacted(Zanele, Reaction.Applause));
}
