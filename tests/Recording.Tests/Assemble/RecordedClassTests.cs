using System.Text.RegularExpressions;
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
    public void GivenAnExhibitIsShown_WhenItsPageIsTurned_ThenThatPageIsOnTheStage()
    {
        var exhibit = Histories.Exhibits[0];
        var story = Histories.Exhibited().Given(Ines, new StartRecording()).Given(Ines, new ShowExhibit(exhibit.Id)).Given(Ines, new TurnPage(2));

        Assert.Equal(new Shown.Page(exhibit.Id, 2, exhibit.Title), Of(story).StageAt(story.Now).Shown);
        story.After(TimeSpan.FromSeconds(1)).Given(Ines, new HideExhibit());
        Assert.Null(Of(story).StageAt(story.Now).Shown);
    }

    [Fact]
    public void GivenABoardIsShown_ThenItIsWhatTheClassSaw_WithoutWhatIsHiddenAndTheNamesOfWhoDeclined()
    {
        var story = Histories.Board().Given(Ines, new StartRecording()).Given(Ines, new ShowBoard(true));
        var seen = Assert.IsType<Shown.Board>(Of(story).StageAt(story.Now).Shown).Text;

        story.Given(Ines, new NoteContribution("Not yet", Histories.Power, Zanele, Hidden: true)).Given(Zanele, new DeclineRecording(true));
        var after = Assert.IsType<Shown.Board>(Of(story).StageAt(story.Now).Shown).Text;

        Assert.Contains("Zanele", seen, StringComparison.Ordinal);
        Assert.Equal(Regex.Replace(seen, @" \([^)]*Zanele[^)]*\)", "", RegexOptions.None, TimeSpan.FromSeconds(1)), after);
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
