using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Presence;

/// <summary>Hosts close a microphone or ask for it; only its owner opens it.</summary>
public sealed class MediaTests
{
    [Fact]
    public void GivenSomeoneIn_WhenTheyOpenTheirMicrophone_ThenItIsOpen() =>
        Histories.InClass()
            .When(Zanele, new SetMedia(Laptop, true, false))
            .Then(new MediaChanged(Zanele, Laptop, true, false))
            .ThenPerson(Zanele, zanele => Assert.True(zanele is { Microphone: true, Camera: false, MediaTab: { Value: "laptop" } }));

    [Fact]
    public void GivenAnOpenMicrophone_WhenItIsOpenedAgain_ThenNothingChanges() =>
        Histories.InClass().Opens(Zanele).When(Zanele, new SetMedia(Laptop, true, false)).ThenNothing();

    [Fact]
    public void GivenSomeoneIn_WhenATabThatIsNotInClassSendsMedia_ThenItMustEnterFirst() =>
        Histories.InClass().When(Zanele, new SetMedia(Phone, true, true)).ThenRefused(Rejections.NotIn);

    [Fact]
    public void GivenTwoDevices_WhenTheSecondOpensItsCamera_ThenItIsTheOneSeen() =>
        Histories.InClass().Enters(Zanele, Phone).Opens(Zanele, false, true).After(TimeSpan.FromSeconds(1))
            .When(Zanele, new SetMedia(Phone, false, true))
            .ThenPerson(Zanele, zanele => Assert.Equal(Phone, zanele.MediaTab));

    [Fact]
    public void GivenASendingDevice_WhenAMutedCompanionChangesLater_ThenTheSendingOneIsStillTheOneSeen() =>
        Histories.InClass().Opens(Zanele, true, true).Enters(Zanele, Phone).After(TimeSpan.FromSeconds(1))
            .Opens(Zanele, false, true, Phone).After(TimeSpan.FromSeconds(1))
            .When(Zanele, new SetMedia(Phone, false, false))
            .ThenPerson(Zanele, zanele => Assert.Equal(Laptop, zanele.MediaTab));

    [Fact]
    public void GivenAnOpenMicrophone_WhenAHostMutesIt_ThenItIsClosedAndTheOwnerKnowsByWhom() =>
        Histories.InClass().Opens(Zanele, camera: true)
            .When(Ines, new Mute(Zanele))
            .Then(new MicrophonesMuted([Zanele], Ines))
            .ThenPerson(Zanele, zanele => Assert.Equal((false, true, Ines), (zanele.Microphone, zanele.Camera, zanele.MutedBy)));

    [Fact]
    public void GivenAClosedMicrophone_WhenAHostMutesIt_ThenNothingChanges() =>
        Histories.InClass().When(Ines, new Mute(Zanele)).ThenNothing();

    [Fact]
    public void GivenSomeoneMuted_WhenTheyOpenTheirMicrophone_ThenTheMuteIsOver() =>
        Histories.InClass().Opens(Zanele).Given(Ines, new Mute(Zanele))
            .When(Zanele, new SetMedia(Laptop, true, false))
            .Then(new MediaChanged(Zanele, Laptop, true, false))
            .ThenPerson(Zanele, zanele => Assert.Null(zanele.MutedBy));

    [Fact]
    public void GivenOpenMicrophones_WhenAHostMutesAll_ThenHostsAndTheFloorAreSpared() =>
        Histories.Floor(Mats).Opens(Ines).Opens(Mats).Opens(Zanele).Opens(Hana)
            .When(Sam, new MuteAll())
            .Then(new MicrophonesMuted([Hana, Zanele], Sam))
            .ThenState(state => Assert.Equal(
                [Ines, Mats], state.People.Values.Where(person => person.Microphone).Select(person => person.Id)));

    [Fact]
    public void GivenAnOpenMicrophoneThatLostItsConnection_WhenAHostMutesAll_ThenItComesBackClosed() =>
        Histories.InClass().Opens(Zanele).Loses(Zanele)
            .When(Sam, new MuteAll())
            .Then(new MicrophonesMuted([Zanele], Sam))
            .ThenPerson(Zanele, zanele => Assert.False(zanele.HasOpenMicrophone));

    [Fact]
    public void GivenOnlyHostsAndTheFloorSpeaking_WhenAHostMutesAll_ThenNothingChanges() =>
        Histories.Floor(Mats).Opens(Ines).Opens(Mats).When(Sam, new MuteAll()).ThenNothing();

    [Fact]
    public void GivenAClosedMicrophone_WhenAHostAsks_ThenTheOwnerIsAskedAndItStaysClosed() =>
        Histories.InClass()
            .When(Ines, new AskToUnmute(Zanele))
            .Then(new UnmuteAsked(Zanele, Ines))
            .ThenPerson(Zanele, zanele => Assert.Equal((Ines, false), (zanele.UnmuteAskedBy, zanele.Microphone)));

    [Fact]
    public void GivenSomeoneAsked_WhenTheyAreAskedAgain_ThenNothingChanges() =>
        Histories.InClass().Given(Ines, new AskToUnmute(Zanele)).When(Sam, new AskToUnmute(Zanele)).ThenNothing();

    [Fact]
    public void GivenAnOpenMicrophone_WhenAHostAsks_ThenNothingChanges() =>
        Histories.InClass().Opens(Zanele).When(Ines, new AskToUnmute(Zanele)).ThenNothing();

    [Fact]
    public void GivenSomeoneAsked_WhenTheyDecline_ThenTheyAreNoLongerAsked() =>
        Histories.InClass().Given(Ines, new AskToUnmute(Zanele))
            .When(Zanele, new DeclineUnmute())
            .Then(new UnmuteDeclined(Zanele))
            .ThenPerson(Zanele, zanele => Assert.Equal((null, false), (zanele.UnmuteAskedBy, zanele.Microphone)));

    [Fact]
    public void GivenSomeoneAsked_WhenTheyOpenTheirMicrophone_ThenTheyHaveAnswered() =>
        Histories.InClass().Given(Ines, new AskToUnmute(Zanele)).Opens(Zanele)
            .When(Zanele, new DeclineUnmute())
            .ThenRefused(Rejections.NotAsked);

    [Fact]
    public void GivenSomeoneAsked_WhenTheyOnlyOpenTheirCamera_ThenTheyAreStillAsked() =>
        Histories.InClass().Given(Ines, new AskToUnmute(Zanele))
            .When(Zanele, new SetMedia(Laptop, false, true))
            .ThenPerson(Zanele, zanele => Assert.Equal(Ines, zanele.UnmuteAskedBy));

    [Fact]
    public void GivenSomeoneGone_WhenAHostAsksThem_ThenTheyAreNotHere() =>
        Histories.InClass().Loses(Zanele).When(Ines, new AskToUnmute(Zanele)).ThenRefused(Rejections.PersonNotHere);

    [Fact]
    public void GivenAClass_WhenAStrangerIsMutedOrAsked_ThenNobodyByThatIdIsThere() =>
        Histories.InClass()
            .When(Ines, new Mute(Stranger)).ThenRefused(Rejections.NoSuchPerson)
            .When(Ines, new AskToUnmute(Stranger)).ThenRefused(Rejections.NoSuchPerson);
}
