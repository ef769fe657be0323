using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Presence;

public sealed class RemovalTests
{
    [Fact]
    public void GivenSomeoneIn_WhenTheyAreRemoved_ThenEveryStayOfTheirsEnds() =>
        Histories.InClass().Enters(Zanele, Phone)
            .When(Ines, new Remove(Zanele))
            .Then(
                new Removed(Zanele, Ines),
                new StayEnded(Zanele, Laptop, Bell, StayEnd.Removed),
                new StayEnded(Zanele, Phone, Bell, StayEnd.Removed))
            .ThenPerson(Zanele, zanele => Assert.Equal((Session.Presence.Removed, 0), (zanele.Presence, zanele.Tabs.Count)));

    [Fact]
    public void GivenAHandAndTheFloor_WhenTheirOwnerIsRemoved_ThenBothAreGivenUp() =>
        Histories.Floor(Zanele).Given(Zanele, new RaiseHand(Intent.BuildOn))
            .When(Ines, new Remove(Zanele))
            .Then(
                new Removed(Zanele, Ines),
                new HandLowered(Zanele, Ines),
                new FloorReturned(Zanele, Ines),
                new StayEnded(Zanele, Laptop, Bell, StayEnd.Removed));

    [Fact]
    public void GivenSomeoneRemoved_WhenTheyComeBack_ThenTheyStayOut() =>
        Histories.InClass().Given(Ines, new Remove(Zanele))
            .When(Actor.House, Histories.Entering(Zanele, connection: "again"))
            .ThenRefused(Rejections.WasRemoved);

    [Fact]
    public void GivenSomeoneRemoved_WhenTheyGiveAnOrder_ThenTheyAreToldSo() =>
        Histories.InClass().Given(Ines, new Remove(Zanele))
            .When(Zanele, new Say("Let me back in", MessageTo.Hosts))
            .ThenRefused(Rejections.WasRemoved);

    [Fact]
    public void GivenSomeoneRemoved_WhenTheyAreRemovedAgain_ThenNothingChanges() =>
        Histories.InClass().Given(Ines, new Remove(Zanele)).When(Sam, new Remove(Zanele)).ThenNothing();

    [Fact]
    public void GivenSomeoneRemoved_WhenAHostAdmitsThem_ThenTheyMayComeBack() =>
        Histories.InClass().Given(Ines, new SetLock(true)).Given(Ines, new Remove(Zanele))
            .When(Sam, new Admit(Zanele))
            .Then(new Admitted(Zanele, Sam))
            .When(Actor.House, Histories.Entering(Zanele, connection: "again"))
            .Then(new StayBegan(Zanele, Laptop, "again", "node-1"));

    [Fact]
    public void GivenSomeoneWaiting_WhenTheyAreRemoved_ThenTheyNoLongerWait() =>
        Histories.Lobby()
            .When(Ines, new Remove(Zanele))
            .Then(new Removed(Zanele, Ines))
            .ThenPerson(Zanele, zanele => Assert.Empty(zanele.Tabs));

    [Fact]
    public void GivenSomeoneRemovedWhileWaiting_WhenDoorsOpen_ThenTheyStayOut() =>
        Histories.Lobby().Given(Ines, new Remove(Zanele))
            .When(Ines, new OpenDoors())
            .Then(new DoorsOpened(Ines), new StayBegan(Mats, Laptop, Histories.ConnectionOf(Mats, Laptop), "node-1"));

    [Fact]
    public void GivenTwoHosts_WhenOneRemovesTheOther_ThenHostsStay() =>
        Histories.InClass().When(Ines, new Remove(Sam)).ThenRefused(Rejections.HostsStay);

    [Fact]
    public void GivenAClass_WhenAStrangerIsRemoved_ThenNobodyByThatIdIsThere() =>
        Histories.InClass().When(Ines, new Remove(Stranger)).ThenRefused(Rejections.NoSuchPerson);
}
