using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Presence;

public sealed class DoorsTests
{
    private static StayBegan Stay(PersonId person, TabId? tab = null) =>
        new(person, tab ?? Laptop, Histories.ConnectionOf(person, tab ?? Laptop), "node-1");

    private static WaitBegan Wait(PersonId person) => new(person, Laptop, Histories.ConnectionOf(person, Laptop), "node-1");

    [Fact]
    public void GivenClosedDoors_WhenAHostEnters_ThenTheyAreIn() =>
        Histories.Prepared().When(Actor.House, Histories.Entering(Ines)).Then(Stay(Ines));

    [Fact]
    public void GivenClosedDoors_WhenAMayorEnters_ThenTheyWait() =>
        Histories.HostsIn()
            .When(Actor.House, Histories.Entering(Zanele))
            .Then(Wait(Zanele))
            .ThenPerson(Zanele, zanele =>
            {
                Assert.Equal(Session.Presence.Waiting, zanele.Presence);
                Assert.Equal(Bell.AddMinutes(-10), zanele.WaitingSince);
            });

    [Fact]
    public void GivenPeopleAtTheDoor_WhenItOpens_ThenTheyAreAllIn() =>
        Histories.Lobby()
            .When(Ines, new OpenDoors())
            .Then(new DoorsOpened(Ines), Stay(Mats), Stay(Zanele))
            .ThenState(state => Assert.Equal((Phase.Open, (DateTimeOffset?)Bell.AddMinutes(-10)), (state.Phase, state.OpenedAt)));

    [Fact]
    public void GivenAGuestAtTheDoor_WhenItOpens_ThenTheGuestStillWaits() =>
        Histories.HostsIn().Enters(Luc).When(Ines, new OpenDoors()).Then(new DoorsOpened(Ines));

    [Fact]
    public void GivenTwoTabsAtTheDoor_WhenItOpens_ThenBothAreInAndThePersonIsOne() =>
        Histories.HostsIn().Enters(Zanele).Enters(Zanele, Phone)
            .When(Ines, new OpenDoors())
            .Then(new DoorsOpened(Ines), Stay(Zanele), Stay(Zanele, Phone))
            .ThenState(state => Assert.Equal(3, state.People.Values.Count(person => person.IsIn)));

    [Fact]
    public void GivenOpenDoors_WhenTheyAreOpenedAgain_ThenItIsTooLate() =>
        Histories.DoorsOpen().When(Ines, new OpenDoors()).ThenRefused(Rejections.NotNow);

    [Fact]
    public void GivenOpenDoors_WhenAMayorEnters_ThenTheyAreIn() =>
        Histories.DoorsOpen().When(Actor.House, Histories.Entering(Zanele)).Then(Stay(Zanele));

    [Fact]
    public void GivenOpenDoors_WhenALateGuestEnters_ThenTheyWaitForAHost() =>
        Histories.InClass().When(Actor.House, Histories.Entering(Luc)).Then(Wait(Luc));

    [Fact]
    public void GivenAWaitingGuest_WhenAHostAdmitsThem_ThenTheyAreIn() =>
        Histories.InClass().Enters(Luc).When(Sam, new Admit(Luc)).Then(new Admitted(Luc, Sam), Stay(Luc));

    [Fact]
    public void GivenAHostWhoIsNotIn_WhenTheyAdmitSomeone_ThenThatOneIsIn() =>
        Histories.InClass().Enters(Luc).Given(Sam, new Leave(Laptop))
            .When(Sam, new Admit(Luc)).Then(new Admitted(Luc, Sam), Stay(Luc));

    [Fact]
    public void GivenAnAdmittedGuest_WhenTheyComeBack_ThenTheyAreInAtOnce() =>
        Histories.InClass().Enters(Luc).Given(Sam, new Admit(Luc)).Given(Luc, new Leave(Laptop))
            .When(Actor.House, Histories.Entering(Luc, Phone))
            .Then(Stay(Luc, Phone));

    [Fact]
    public void GivenClosedDoors_WhenAMayorIsAdmitted_ThenTheyAreInBeforeTheOthers() =>
        Histories.Lobby().When(Ines, new Admit(Zanele)).Then(new Admitted(Zanele, Ines), Stay(Zanele))
            .ThenPerson(Mats, mats => Assert.Equal(Session.Presence.Waiting, mats.Presence));

    [Fact]
    public void GivenSomeoneIn_WhenTheyAreAdmitted_ThenNothingChanges() =>
        Histories.InClass().When(Ines, new Admit(Zanele)).ThenNothing();

    [Fact]
    public void GivenSomeoneWhoNeverCame_WhenTheyAreAdmitted_ThenNobodyWaits() =>
        Histories.InClass().When(Ines, new Admit(Luc)).ThenRefused(Rejections.NotWaiting);

    [Fact]
    public void GivenAClass_WhenAStrangerIsAdmitted_ThenNobodyByThatIdIsThere() =>
        Histories.InClass().When(Ines, new Admit(Stranger)).ThenRefused(Rejections.NoSuchPerson);

    [Fact]
    public void GivenAClass_WhenAStrangerEnters_ThenTheyAreNotOnTheList() =>
        Histories.InClass().When(Actor.House, Histories.Entering(Stranger)).ThenRefused(Rejections.NotExpected);

    [Fact]
    public void GivenALockedClass_WhenALatecomerEnters_ThenTheyWait() =>
        Histories.DoorsOpen().Given(Ines, new SetLock(true))
            .When(Actor.House, Histories.Entering(Zanele))
            .Then(Wait(Zanele));

    [Fact]
    public void GivenALockedClass_WhenSomeoneWhoWasInComesBack_ThenTheyAreIn() =>
        Histories.InClass().Given(Ines, new SetLock(true)).Given(Zanele, new Leave(Laptop))
            .When(Actor.House, Histories.Entering(Zanele))
            .Then(Stay(Zanele));

    [Fact]
    public void GivenALockedClass_WhenAHostEnters_ThenTheyAreIn() =>
        Histories.InClass().Given(Ines, new SetLock(true)).Given(Sam, new Leave(Laptop))
            .When(Actor.House, Histories.Entering(Sam))
            .Then(Stay(Sam));

    [Fact]
    public void GivenAClass_WhenItIsLocked_ThenItIsLockedOnce() =>
        Histories.InClass()
            .When(Ines, new SetLock(true)).Then(new LockChanged(true, Ines))
            .When(Sam, new SetLock(true)).ThenNothing()
            .When(Sam, new SetLock(false)).Then(new LockChanged(false, Sam));

    [Fact]
    public void GivenOpenDoors_WhenClassStarts_ThenTheTimeIsKept() =>
        Histories.DoorsOpen()
            .After(TimeSpan.FromMinutes(11))
            .When(Ines, new StartClass())
            .Then(new ClassStarted(Ines))
            .ThenState(state => Assert.Equal((Phase.InClass, (DateTimeOffset?)Bell.AddMinutes(1)), (state.Phase, state.StartedAt)));

    [Fact]
    public void GivenClosedDoors_WhenClassStarts_ThenItIsTooEarly() =>
        Histories.HostsIn().When(Ines, new StartClass()).ThenRefused(Rejections.NotNow);
}
