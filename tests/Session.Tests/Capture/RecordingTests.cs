using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Capture;

public sealed class RecordingTests
{
    private static readonly ConfirmSilence Word = new("node-1", Bell.AddMinutes(1));

    [Fact]
    public void GivenAClass_WhenAHostStartsTheRecording_ThenItIsOn_AndCannotBeStartedTwice() =>
        Histories.InClass()
            .When(Ines, new StartRecording(Chat: true)).Then(new RecordingStarted(false, true, Ines))
            .When(Sam, new StartRecording()).ThenRefused(Rejections.RecordedAlready)
            .ThenState(state => Assert.Equal(new RecordingView(RecordingPhase.On, Bell, false, true), RecordingView.Of(state.Recording)));

    [Fact]
    public void GivenAConfidentialTalk_WhenAHostRecordsIt_ThenTheyAreRefused() =>
        Histories.NothingYet().Given(Actor.House, new Prepare(Facts with { Confidential = true }, Roster)).Enters(Ines)
            .When(Ines, new StartRecording()).ThenRefused(Rejections.NeverRecorded);

    [Fact]
    public void GivenARecording_WhenAHostGoesOffTheRecord_ThenItIsStillRecordedUntilTheMediaConfirmsIt() =>
        Recorded.Class().After(TimeSpan.FromMinutes(1))
            .When(Ines, new GoOffTheRecord()).Then(new OffTheRecordAsked(Ines))
            .ThenState(state => Assert.Equal(RecordingPhase.Leaving, state.Recording.Phase))
            .When(Sam, new GoOffTheRecord()).ThenNothing()
            .When(Actor.House, Word).Then(new OffTheRecordReached())
            .ThenState(state => Assert.Equal(RecordingPhase.OffTheRecord, state.Recording.Phase))
            .When(Actor.House, Word).ThenNothing();

    [Fact]
    public void GivenAnOlderWord_WhenItComesAfterTheClassWentOnTheRecordAgain_ThenItConfirmsNothing() =>
        Recorded.Leaving()
            .When(Sam, new GoOnTheRecord()).Then(new RecordingResumed(Sam))
            .When(Actor.House, Word).ThenNothing()
            .After(TimeSpan.FromSeconds(1)).Given(Sam, new GoOffTheRecord())
            .When(Actor.House, Word).ThenNothing();

    [Fact]
    public void GivenPeopleOnTwoNodes_WhenTheFirstConfirms_ThenTheSecondIsAwaited()
    {
        var story = Recorded.Class()
            .Given(Actor.House, new Enter(Luc, Laptop, "second", "node-2", Fresh: true, null)).Given(Sam, new Admit(Luc))
            .After(TimeSpan.FromMinutes(1)).Given(Ines, new GoOffTheRecord());
        story
            .When(Actor.House, Word).Then(new SilenceConfirmed("node-1"))
            .When(Actor.House, Word).ThenNothing()
            .When(Actor.House, Word with { Node = "node-2" }).Then(new OffTheRecordReached());
    }

    [Fact]
    public void GivenANodeThatDiedBeforeItConfirmed_WhenItsPeopleAreLost_ThenItIsNotAwaitedAnyMore() =>
        Recorded.Class()
            .Given(Actor.House, new Enter(Luc, Laptop, "second", "node-2", Fresh: true, null)).Given(Sam, new Admit(Luc))
            .After(TimeSpan.FromMinutes(1)).Given(Ines, new GoOffTheRecord())
            .Given(Actor.House, Word)
            .Given(Actor.House, new LoseConnection(Luc, Laptop, "second", Bell.AddMinutes(1)))
            .When(Actor.House, Word).Then(new OffTheRecordReached());

    [Fact]
    public void GivenOffTheRecord_WhenAHostGoesOn_ThenItIsRecordedAgain_AndWhenTheyStop_ThenAtOnce()
    {
        Recorded.OffTheRecord().When(Sam, new GoOnTheRecord()).Then(new RecordingResumed(Sam))
            .When(Sam, new GoOnTheRecord()).ThenNothing();
        Recorded.OffTheRecord().When(Sam, new StopRecording()).Then(new RecordingStopped())
            .When(Sam, new StopRecording()).ThenNothing()
            .When(Sam, new GoOnTheRecord()).ThenRefused(Rejections.NotRecorded)
            .When(Sam, new GoOffTheRecord()).ThenRefused(Rejections.NotRecorded);
    }

    [Fact]
    public void GivenARecording_WhenAHostStopsIt_ThenItEndsOnceThatIsConfirmed() =>
        Recorded.Class().After(TimeSpan.FromMinutes(1))
            .When(Ines, new StopRecording()).Then(new RecordingStopAsked(Ines))
            .When(Sam, new StopRecording()).ThenNothing()
            .When(Actor.House, Word).Then(new RecordingStopped())
            .When(Ines, new StartRecording()).Then(new RecordingStarted(false, false, Ines));

    [Fact]
    public void GivenOffTheRecordWasAsked_WhenAHostStopsInstead_ThenTheSameWordConfirmsTheEnd() =>
        Recorded.Leaving().After(TimeSpan.FromSeconds(1))
            .When(Ines, new StopRecording()).Then(new RecordingStopAsked(Ines))
            .When(Actor.House, Word).Then(new RecordingStopped());

    [Fact]
    public void GivenARecording_WhenTheClassEnds_ThenSoDoesIt() =>
        Recorded.Class().Given(Ines, new EndClass())
            .ThenState(state => Assert.False(state.Recording.IsUnderWay));

    [Fact]
    public void GivenARecording_WhenANodeNoticesTrouble_ThenItIsNotedOnce_AndMendedOnce_AndOnlyHostsAreTold()
    {
        var trouble = new NoteRecordingTrouble("node-1", RecordingTrouble.EngineAway, Mended: false);
        var story = Recorded.Class()
            .When(Actor.House, trouble with { Mended = true }).ThenNothing()
            .When(Actor.House, trouble).Then(new RecordingTroubled("node-1", RecordingTrouble.EngineAway))
            .When(Actor.House, trouble).ThenNothing()
            .ThenState(state => Assert.Equal<RecordingTrouble>([RecordingTrouble.EngineAway], [.. RecordingWatch.Of(state).Troubles]));
        Assert.Equal(Audience.Hosts, story.Class.Updates[^1].Audience);
        story
            .When(Actor.House, trouble with { Mended = true }).Then(new RecordingMended("node-1", RecordingTrouble.EngineAway))
            .ThenState(state => Assert.Empty(RecordingWatch.Of(state).Troubles));
        Histories.InClass().When(Actor.House, trouble).ThenNothing();
    }

    [Fact]
    public void GivenANodeInTrouble_WhenItCarriesNobodyAnyMore_ThenNobodyIsToldOfIt() =>
        Recorded.Class().Given(Actor.House, new NoteRecordingTrouble("node-7", RecordingTrouble.DiskLow, Mended: false))
            .ThenState(state => Assert.Empty(RecordingWatch.Of(state).Troubles));
}
