using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Capture;

/// <summary>Whose media is recorded.</summary>
public sealed class CaptureTests
{
    [Fact]
    public void GivenARecording_ThenThoseWhoAreHeardAreInIt_AndWhoSitsThereMutedIsNot() =>
        Captures(Recorded.Class().Opens(Zanele, microphone: true, camera: true).Opens(Mats, microphone: false, camera: true), Zanele);

    [Fact]
    public void GivenSomebodyCalledOn_ThenTheirPictureIsInItBeforeTheySpeak() =>
        Captures(Recorded.Class().Opens(Zanele, microphone: false, camera: true).Given(Ines, new CallOn(Zanele, false)), Zanele);

    [Fact]
    public void GivenAHostWhoSharesTheirScreen_ThenItIsInIt_AlsoWhileTheirConnectionIsLost()
    {
        Captures(Recorded.Class().Given(Ines, new ShareScreen(Laptop)), Ines);
        Captures(Recorded.Class().Given(Ines, new ShareScreen(Laptop)).Loses(Ines), Ines);
    }

    [Fact]
    public void GivenVoiceAndPictureFromTwoDevices_ThenBothAreInIt() =>
        Recorded.Class().Enters(Zanele, Phone).Opens(Zanele, microphone: true).Opens(Zanele, microphone: false, camera: true, tab: Phone)
            .ThenState(state => Assert.Equal([new(Zanele, Laptop), new(Zanele, Phone)], Sorted(state)));

    [Fact]
    public void GivenNoRecording_OrOneThatLeavesOrIsOffTheRecord_ThenNobodyIsInIt()
    {
        Captures(Histories.InClass().Opens(Zanele));
        Captures(Recorded.Leaving().Opens(Zanele));
        Captures(Recorded.OffTheRecord().Opens(Zanele));
        Captures(Recorded.Class().Opens(Zanele).Given(Ines, new EndClass()));
    }

    [Fact]
    public void GivenSomebodyWhoDeclines_ThenTheyAreNotInIt_UntilTheyChangeTheirMind() =>
        Captures(Captures(Recorded.Class().Opens(Zanele)
            .When(Zanele, new DeclineRecording(true)).Then(new RecordingDeclined(Zanele, true))
            .When(Zanele, new DeclineRecording(true)).ThenNothing()
            .ThenState(state => Assert.Equal<PersonId>([Zanele], [.. RecordingWatch.Of(state).Declined])))
            .When(Zanele, new DeclineRecording(false)).Then(new RecordingDeclined(Zanele, false)), Zanele);

    [Fact]
    public void GivenSomebodyWhoDeclinesAtTheDoor_ThenItIsInForceBeforeTheyAreIn()
    {
        var entering = Histories.Entering(Rosa, Phone) with { DeclinesRecording = true };
        Recorded.Class()
            .When(Actor.House, entering).Then(new RecordingDeclined(Rosa, true), new StayBegan(Rosa, Phone, entering.Connection, entering.Node))
            .When(Actor.House, entering with { Connection = "again", DeclinesRecording = null }).ThenState(state => Assert.True(state.Find(Rosa)!.DeclinesRecording));
    }

    [Fact]
    public void GivenSomebodyWhoWaitsAtTheDoor_WhenTheyDecline_ThenTheyMay() =>
        Recorded.Class().Enters(Luc).When(Luc, new DeclineRecording(true)).Then(new RecordingDeclined(Luc, true));

    [Fact]
    public void GivenAHost_WhenTheyDecline_ThenTheyAreRefused() =>
        Recorded.Class().When(Ines, new DeclineRecording(true)).ThenRefused(Rejections.NotAllowed);

    [Fact]
    public void GivenRoomsAreOpen_ThenOnlyTheClassIsInIt_UnlessRoomsWereChosen()
    {
        Captures(InRooms(breakouts: false), Sam);
        Captures(InRooms(breakouts: true), Mats, Sam, Zanele);
    }

    [Fact]
    public void GivenAHostWhoListensToARoom_ThenTheyAreNotInIt_UnlessTheySpeakToAll()
    {
        var listening = InRooms(breakouts: true).Given(Sam, new VisitRoom(Rooms.Harbour, VisitMode.Listen));
        Captures(listening, Mats, Zanele);
        Captures(listening.Given(Sam, new SpeakToRooms(true)), Mats, Sam, Zanele);
    }

    private static Story InRooms(bool breakouts) => Recorded.Class(breakouts)
        .Opens(Zanele).Opens(Mats).Opens(Sam)
        .Given(Ines, Rooms.Two(), "s1");

    private static Story Captures(Story story, params PersonId[] people) => story.ThenState(state =>
        Assert.Equal(people.Select(person => new Source(person, Laptop)), Sorted(state)));

    private static IEnumerable<Source> Sorted(SessionState state) =>
        Session.Capture.Of(state).OrderBy(source => source.Person).ThenBy(source => source.Tab.Value, StringComparer.Ordinal);
}
