using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Recording.Tests.Assemble;

public sealed class RecordedClassTests
{
    [Fact]
    public void GivenOffTheRecordAndOnAgain_WhenTheClassEnds_ThenTwoSpansFollowEachOtherInTheVideo()
    {
        var story = Recorded.OffTheRecord().After(TimeSpan.FromMinutes(5)).Given(Ines, new GoOnTheRecord()).After(TimeSpan.FromMinutes(2)).Given(Ines, new EndClass());

        var recorded = Of(story);

        Assert.Equal([0.0, 60], recorded.Spans.Select(span => span.At));
        Assert.Equal([60.0, 120], recorded.Spans.Select(span => (span.To!.Value - span.From).TotalSeconds));
        Assert.True(recorded.HasEnded);
    }

    [Fact]
    public void GivenOffTheRecordWasAsked_WhenItIsNotConfirmed_ThenItIsStillRecorded() => Assert.Null(Of(Recorded.Leaving()).Spans.Single().To);

    [Fact]
    public void GivenAClassThatIsNotRecorded_ThenThereIsNothing() => Assert.Empty(Of(Histories.Ended()).Spans);

    [Fact]
    public void GivenSomebodyHasTheFloor_WhenItIsRecorded_ThenTheyAreOnTheStage()
    {
        var story = Histories.Floor(Zanele).Given(Ines, new StartRecording());

        var stage = Of(story).StageAt(story.Now);

        Assert.Equal<PersonId>([Zanele], stage.Floor);
        Assert.Contains(Ines, stage.Hosts);
        Assert.Contains(Zanele, stage.Others);
    }

    [Fact]
    public void GivenSomebodyDeclines_ThenTheyAreNotShownAndNothingOfThemIsKeptFromThenOn()
    {
        var story = Recorded.Class();
        var before = story.Now;
        story.After(TimeSpan.FromSeconds(10)).Given(Zanele, new DeclineRecording(true));

        var recorded = Of(story);

        Assert.False(recorded.StageAt(story.Now).Has(Zanele));
        Assert.False(recorded.IsKept(Zanele, story.Now));
        Assert.True(recorded.IsKept(Zanele, before.AddSeconds(5)));
        Assert.True(recorded.IsKept(Mats, story.Now));
    }

    [Fact]
    public void GivenTheMediaServerWasAway_WhenItIsBack_ThenTheGapIsKnown()
    {
        var story = Recorded.Class().Given(Actor.House, new NoteRecordingTrouble("node-1", RecordingTrouble.EngineAway, false))
            .After(TimeSpan.FromSeconds(30)).Given(Actor.House, new NoteRecordingTrouble("node-1", RecordingTrouble.EngineAway, true));

        var gap = Assert.Single(Of(story).Gaps);

        Assert.Equal(TimeSpan.FromSeconds(30), gap.To - gap.From);
    }

    private static RecordedClass Of(Story story) => story.Class.Log.Aggregate(RecordedClass.Empty, (recorded, entry) => recorded.Follow(entry));
}
