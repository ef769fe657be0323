using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Hands;

public sealed class FloorTests
{
    [Fact]
    public void GivenARaisedHand_WhenItsOwnerIsCalled_ThenTheyHaveTheFloorAndAreAskedToUnmute() =>
        Histories.InClass().Given(Zanele, new RaiseHand(Intent.NewPoint)).After(TimeSpan.FromMinutes(1))
            .When(Ines, new CallOn(Zanele, Alongside: false))
            .Then(new CalledOn(Zanele, Ines, HadHand: true, Alongside: false))
            .ThenState(state =>
            {
                Assert.Equal([new FloorHolder(Zanele, Bell.AddMinutes(1), true, Ines)], state.Floor);
                Assert.Empty(state.Hands);
            })
            .ThenPerson(Zanele, zanele => Assert.Equal(
                (Ines, false, 1, (DateTimeOffset?)Bell.AddMinutes(1)),
                (zanele.UnmuteAskedBy, zanele.Microphone, zanele.Calls, zanele.LastCalledAt)));

    [Fact]
    public void GivenNoHand_WhenSomeoneIsCalled_ThenItIsAColdCall() =>
        Histories.InClass().When(Ines, new CallOn(Zanele, false)).Then(new CalledOn(Zanele, Ines, HadHand: false, Alongside: false));

    [Fact]
    public void GivenAnOpenMicrophone_WhenItsOwnerIsCalled_ThenTheyAreNotAsked() =>
        Histories.InClass().Opens(Zanele)
            .When(Ines, new CallOn(Zanele, false))
            .ThenPerson(Zanele, zanele => Assert.Equal((null, true), (zanele.UnmuteAskedBy, zanele.Microphone)));

    [Fact]
    public void GivenSomeoneCalledWhoDoesNotSpeak_WhenTheFloorIsReturned_ThenTheyAreNoLongerAsked() =>
        Histories.Floor(Zanele)
            .When(Ines, new ReturnFloor(Zanele))
            .ThenPerson(Zanele, zanele => Assert.Null(zanele.UnmuteAskedBy));

    [Fact]
    public void GivenSomeoneCalledWhoDoesNotSpeak_WhenAnotherIsCalled_ThenOnlyTheOtherIsAsked() =>
        Histories.Floor(Zanele)
            .When(Ines, new CallOn(Mats, Alongside: false))
            .ThenPerson(Zanele, zanele => Assert.Null(zanele.UnmuteAskedBy))
            .ThenPerson(Mats, mats => Assert.Equal(Ines, mats.UnmuteAskedBy));

    [Fact]
    public void GivenAFloor_WhenSomeoneIsCalledAlongside_ThenTheyShareIt() =>
        Histories.Floor(Zanele)
            .When(Ines, new CallOn(Mats, Alongside: true))
            .Then(new CalledOn(Mats, Ines, false, Alongside: true))
            .ThenState(state => Assert.Equal([Zanele, Mats], state.Floor.Select(holder => holder.Person)));

    [Fact]
    public void GivenThreeOnTheFloor_WhenAFourthIsCalledAlongside_ThenItIsFull() =>
        Histories.Floor(Zanele, Mats, Rosa).When(Ines, new CallOn(Kofi, true)).ThenRefused(Rejections.FloorIsFull);

    [Fact]
    public void GivenThreeOnTheFloor_WhenAFourthIsCalled_ThenTheyReplaceThem() =>
        Histories.Floor(Zanele, Mats, Rosa)
            .When(Ines, new CallOn(Kofi, false))
            .Then(new CalledOn(Kofi, Ines, false, Alongside: false))
            .ThenState(state => Assert.Equal([Kofi], state.Floor.Select(holder => holder.Person)));

    [Fact]
    public void GivenTwoOnTheFloor_WhenOneIsCalledAlone_ThenTheOtherGivesItUp() =>
        Histories.Floor(Zanele, Mats)
            .When(Ines, new CallOn(Zanele, false))
            .Then(new CalledOn(Zanele, Ines, false, false))
            .ThenState(state => Assert.Equal([Zanele], state.Floor.Select(holder => holder.Person)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GivenTheFloor_WhenItsOnlyHolderIsCalledAgain_ThenTheyHaveItAlready(bool alongside) =>
        Histories.Floor(Zanele).When(Ines, new CallOn(Zanele, alongside)).ThenRefused(Rejections.AlreadyHasFloor);

    [Fact]
    public void GivenSomeoneNotHere_WhenTheyAreCalled_ThenTheyAreNotHere() =>
        Histories.InClass().Loses(Zanele).Enters(Luc).Given(Ines, new Remove(Mats))
            .When(Ines, new CallOn(Zanele, false)).ThenRefused(Rejections.PersonNotHere)
            .When(Ines, new CallOn(Luc, false)).ThenRefused(Rejections.PersonNotHere)
            .When(Ines, new CallOn(Mats, false)).ThenRefused(Rejections.PersonNotHere)
            .When(Ines, new CallOn(Stranger, false)).ThenRefused(Rejections.NoSuchPerson);

    [Fact]
    public void GivenTheFloor_WhenItsHolderReturnsIt_ThenFacultyHaveIt() =>
        Histories.Floor(Zanele)
            .When(Zanele, new ReturnFloor(null))
            .Then(new FloorReturned(Zanele, Zanele))
            .ThenState(state => Assert.Empty(state.Floor));

    [Fact]
    public void GivenTwoOnTheFloor_WhenOneReturnsIt_ThenTheOtherKeepsIt() =>
        Histories.Floor(Zanele, Mats)
            .When(Zanele, new ReturnFloor(Zanele))
            .Then(new FloorReturned(Zanele, Zanele))
            .ThenState(state => Assert.Equal([Mats], state.Floor.Select(holder => holder.Person)));

    [Fact]
    public void GivenTwoOnTheFloor_WhenAHostReturnsOne_ThenTheOtherKeepsIt() =>
        Histories.Floor(Zanele, Mats).When(Ines, new ReturnFloor(Mats)).Then(new FloorReturned(Mats, Ines));

    [Fact]
    public void GivenTwoOnTheFloor_WhenAHostReturnsIt_ThenEveryoneGivesItUp() =>
        Histories.Floor(Zanele, Mats)
            .When(Ines, new ReturnFloor(null))
            .Then(new FloorReturned(Zanele, Ines), new FloorReturned(Mats, Ines));

    [Fact]
    public void GivenAnEmptyFloor_WhenAHostReturnsIt_ThenNothingChanges() =>
        Histories.InClass().When(Ines, new ReturnFloor(null)).ThenNothing();

    [Fact]
    public void GivenTheFloor_WhenAnotherMayorReturnsIt_ThenItIsNotTheirsToDo() =>
        Histories.Floor(Zanele).When(Mats, new ReturnFloor(Zanele)).ThenRefused(Rejections.NotAllowed);

    [Fact]
    public void GivenSomeoneWithoutTheFloor_WhenItIsReturned_ThenTheyDoNotHaveIt() =>
        Histories.Floor(Zanele)
            .When(Mats, new ReturnFloor(null)).ThenRefused(Rejections.NotOnFloor)
            .When(Ines, new ReturnFloor(Mats)).ThenRefused(Rejections.NotOnFloor);

    [Fact]
    public void GivenTheFloor_WhenItsHolderRaisesAHandAndIsCalledAlongsideAnother_ThenCallsAreCounted() =>
        Histories.Floor(Zanele, Mats).Given(Ines, new ReturnFloor(Zanele)).Given(Zanele, new RaiseHand(Intent.BuildOn))
            .When(Sam, new CallOn(Zanele, true))
            .Then(new CalledOn(Zanele, Sam, true, true))
            .ThenPerson(Zanele, zanele => Assert.Equal(2, zanele.Calls));
}
