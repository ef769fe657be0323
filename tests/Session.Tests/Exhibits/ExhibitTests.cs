using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Exhibits;

public sealed class ExhibitTests
{
    private static readonly ExhibitId Case = new("case");
    private static readonly ExhibitId Letter = new("letter");
    private static readonly ImmutableArray<Exhibit> Stored = Histories.Exhibits;

    [Fact]
    public void GivenStoredExhibits_WhenTheHousePrepares_ThenTheyAreCopied() =>
        Histories.NothingYet()
            .When(Actor.House, new Prepare(Facts, Roster, null, Stored))
            .Then(new SessionPrepared(Facts), new RosterCopied(Roster), new ExhibitsCopied(Stored, null));

    [Fact]
    public void GivenAClassThatHasItsExhibits_WhenOneIsAdded_ThenOnlyAHostTakesItOver()
    {
        ImmutableArray<Exhibit> more = [.. Stored, new(new("map"), "The map", 1)];
        Histories.Exhibited()
            .When(Actor.House, new Prepare(Facts, Roster, null, more)).ThenNothing()
            .When(Ines, new LoadExhibits(more)).Then(new ExhibitsCopied(more, Ines))
            .When(Ines, new LoadExhibits(more)).ThenNothing();
    }

    [Fact]
    public void GivenNothingIsKnownOfThem_WhenTheyAreLoaded_ThenTheClassKeepsItsOwn() =>
        Histories.Exhibited()
            .When(Ines, new LoadExhibits()).ThenNothing()
            .When(Actor.House, new Prepare(Facts, Roster)).ThenNothing();

    [Fact]
    public void GivenAnExhibit_WhenItIsShown_ThenTheClassIsOnItsFirstPage() =>
        Histories.Exhibited()
            .When(Ines, new ShowExhibit(Case)).Then(new ExhibitShown(Case, 1, Ines))
            .ThenState(state => Assert.Equal(
                new ExhibitView(Case, "The harbour case", 1, 3, Ines, Bell), ExhibitView.Of(state.Exhibits)));

    [Fact]
    public void GivenAnIdFromNowhere_WhenItIsShown_ThenItIsRefused() =>
        Histories.Exhibited()
            .When(Ines, new ShowExhibit(new("nowhere"))).ThenRefused(Rejections.NoSuchExhibit)
            .When(Ines, new ShowExhibit(Case, 4)).ThenRefused(Rejections.NoSuchPage)
            .When(Ines, new ShowExhibit(Case, 0)).ThenRefused(Rejections.NoSuchPage);

    [Fact]
    public void GivenAPage_WhenItIsTurned_ThenTheClassFollows() =>
        Histories.Exhibited().Given(Ines, new ShowExhibit(Case))
            .When(Sam, new TurnPage(3)).Then(new PageTurned(3, Sam))
            .When(Sam, new TurnPage(3)).ThenNothing()
            .When(Sam, new TurnPage(4)).ThenRefused(Rejections.NoSuchPage)
            .When(Ines, new ShowExhibit(Case, 2)).Then(new PageTurned(2, Ines));

    [Fact]
    public void GivenAnExhibit_WhenAnotherIsShown_ThenItTakesItsPlace() =>
        Histories.Exhibited().Given(Ines, new ShowExhibit(Case, 2))
            .When(Ines, new ShowExhibit(Letter)).Then(new ExhibitShown(Letter, 1, Ines))
            .When(Ines, new HideExhibit()).Then(new ExhibitHidden(Ines))
            .When(Ines, new HideExhibit()).ThenNothing()
            .When(Ines, new TurnPage(1)).ThenRefused(Rejections.NothingShown);

    [Fact]
    public void GivenTheBoardOnTheStage_WhenAnExhibitComes_ThenTheBoardGoes_AndTheOtherWayRound() =>
        Histories.Exhibited().Given(Ines, new ShowBoard(true))
            .When(Ines, new ShowExhibit(Case)).Then(new BoardShown(false, Ines), new ExhibitShown(Case, 1, Ines))
            .When(Sam, new ShowBoard(true)).Then(new ExhibitHidden(Sam), new BoardShown(true, Sam));

    [Fact]
    public void GivenAnExhibitOnTheStage_WhenItIsRemovedFromTheClass_ThenItGoesFromTheStage() =>
        Histories.Exhibited().Given(Ines, new ShowExhibit(Case))
            .When(Sam, new LoadExhibits([Stored[1]])).Then(new ExhibitHidden(Sam), new ExhibitsCopied([Stored[1]], Sam))
            .ThenState(state => Assert.Null(ExhibitView.Of(state.Exhibits)));

    [Fact]
    public void GivenAnExhibitOnTheStage_WhenItIsRenamed_ThenTheClassSeesItsNewName() =>
        Histories.Exhibited().Given(Ines, new ShowExhibit(Case, 2))
            .When(Sam, new LoadExhibits([Stored[0] with { Title = "The case" }, Stored[1]]))
            .ThenState(state => Assert.Equal(("The case", 2), (ExhibitView.Of(state.Exhibits)!.Title, state.Exhibits.Shown!.Page)));

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(0.5, 0.25, true)]
    [InlineData(-0.01, 0.5, false)]
    [InlineData(0.5, 1.01, false)]
    [InlineData(double.NaN, 0.5, false)]
    public void GivenAPage_WhenAHostPointsAtIt_ThenItLeavesNothingInTheLog(double x, double y, bool onThePage)
    {
        var story = Histories.Exhibited().Given(Ines, new ShowExhibit(Case)).When(Ines, new PointAt(x, y));
        _ = onThePage ? story.ThenNothing() : story.ThenRefused(Rejections.OffThePage);
    }

    [Fact]
    public void GivenNothingOnTheStage_WhenAHostPoints_ThenItIsRefused() =>
        Histories.Exhibited().When(Ines, new PointAt(0.5, 0.5)).ThenRefused(Rejections.NothingShown);

    [Fact]
    public void GivenAnExhibitOnTheStage_WhenTheClassEnds_ThenNothingIsShown() =>
        Histories.Exhibited().Given(Ines, new ShowExhibit(Case)).Given(Ines, new EndClass())
            .ThenState(state => Assert.Null(state.Exhibits.Shown));
}
