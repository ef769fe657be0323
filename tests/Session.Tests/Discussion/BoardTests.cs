using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Discussion;

public sealed class BoardTests
{
    [Fact]
    public void GivenSomeoneOnTheFloor_WhenAPointIsNoted_ThenItIsTheirs() =>
        Floor(Zanele).When(Ines, new NoteContribution("  The harbour fee "), "n1")
            .Then(new ContributionNoted(N1, "The harbour fee", null, Zanele, false, "V", Ines))
            .ThenState(state => Assert.Equal(Bell, state.Board.Contributions[N1].At));

    [Fact]
    public void GivenTwoOnTheFloor_WhenAPointIsNoted_ThenItIsTheLastOnesUnlessAnotherIsNamed() =>
        Floor(Zanele, Mats)
            .Given(Ines, new NoteContribution("Mats's point"), "n1")
            .Given(Ines, new NoteContribution("Zanele's point", Person: Zanele), "n2")
            .ThenState(state => Assert.Equal((Mats, Zanele), (state.Board.Contributions[N1].Person, state.Board.Contributions[N2].Person)));

    [Fact]
    public void GivenAnEmptyFloor_WhenNobodyIsNamed_ThenThePointIsNobodys() =>
        InClass()
            .When(Ines, new NoteContribution("Whose?")).ThenRefused(Rejections.NobodyOnFloor)
            .When(Ines, new NoteContribution("Whose?", Person: Stranger)).ThenRefused(Rejections.NoSuchPerson);

    [Fact]
    public void GivenAMayor_WhenAHostMakesThemAScribe_ThenTheyWrite() =>
        Floor(Zanele)
            .When(Rosa, new NoteContribution("Too early")).ThenRefused(Rejections.NotScribe)
            .Given(Ines, new NameScribe(Rosa, true))
            .Given(Rosa, new NoteContribution("Now"), "n1")
            .Given(Ines, new NameScribe(Rosa, false))
            .When(Rosa, new EditContribution(N1, "Again", 1)).ThenRefused(Rejections.NotScribe);

    [Fact]
    public void OnlyWhoTakesPartIsAScribe() =>
        InClass()
            .When(Ines, new NameScribe(Olga, true)).ThenRefused(Rejections.CannotScribe)
            .When(Ines, new NameScribe(Stranger, true)).ThenRefused(Rejections.NoSuchPerson)
            .When(Rosa, new NameScribe(Rosa, true)).ThenRefused(Rejections.NotAllowed);

    [Fact]
    public void GivenTwoScribes_WhenBothChangeOneText_ThenTheSecondIsToldWhatTheFirstWrote() =>
        Board()
            .Given(Rosa, new EditContribution(N1, "The harbour fee, and who sets it", 1))
            .When(Sam, new EditContribution(N1, "The harbour fee of 1998", 1))
            .ThenRefused(Rejections.ContributionChangedTo("The harbour fee, and who sets it", "The harbour fee of 1998"))
            .When(Sam, new EditContribution(N1, "The harbour fee of 1998, and who sets it", 2))
            .Then(new ContributionEdited(N1, "The harbour fee of 1998, and who sets it", Sam));

    [Fact]
    public void GivenTwoScribes_WhenBothMakeTheSameChange_ThenNeitherIsBothered() =>
        Board().Given(Rosa, new EditContribution(N1, "The fee", 1)).When(Sam, new EditContribution(N1, "The fee", 1)).ThenNothing();

    [Fact]
    public void GivenAColumn_WhenPointsAreMoved_ThenEachStandsBelowTheOneNamed() =>
        Board().Given(Ines, new NoteContribution("Third", Power), "n4")
            .Given(Rosa, new MoveContribution(new("n4"), Power, N1))
            .ThenState(state => Assert.Equal(["n1", "n4", "n2"], Column(state, Power)))
            .Given(Rosa, new MoveContribution(N2, Power))
            .ThenState(state => Assert.Equal(["n2", "n1", "n4"], Column(state, Power)))
            .When(Rosa, new MoveContribution(N2, Power)).ThenNothing()
            .Given(Rosa, new MoveContribution(N1))
            .ThenState(state => Assert.Equal(["n1"], Column(state, null)));

    [Fact]
    public void GivenTheNeighbourIsGone_WhenAPointIsPutBelowIt_ThenNothingIsLost() =>
        Board().Given(Ines, new NoteContribution("Third", Power), "n4")
            .Given(Sam, new RemoveContribution(N1))
            .Given(Rosa, new MoveContribution(new("n4"), Power, N1))
            .ThenState(state => Assert.Equal(["n4", "n2"], Column(state, Power)))
            .Given(Sam, new MoveContribution(N2, Influence))
            .Given(Rosa, new NoteContribution("Fifth", Power), "n5")
            .Given(Rosa, new MoveContribution(new("n4"), Power, N2))
            .ThenState(state => Assert.Equal(["n5", "n4"], Column(state, Power)));

    [Fact]
    public void GivenAPoint_WhenItIsRemovedAndPutBack_ThenItIsAsItWas()
    {
        var before = Board();
        var board = BoardView.Of(before.State.Board);
        before.Given(Rosa, new RemoveContribution(N2))
            .ThenState(state => Assert.DoesNotContain(N2, BoardView.Of(state.Board).Contributions.Keys))
            .When(Sam, new EditContribution(N2, "Gone", 1)).ThenRefused(Rejections.NoSuchContribution)
            .Given(Rosa, new RestoreContribution(N2))
            .ThenState(state => Assert.Equal(Written.Of(board), Written.Of(BoardView.Of(state.Board))));
    }

    [Fact]
    public void GivenAColumn_WhenItIsRemoved_ThenItsPointsStayOnTheBoard() =>
        Board().Given(Ines, new RemoveColumn(Power))
            .ThenState(state => Assert.Equal(["n1", "n2"], Column(state, null)))
            .When(Ines, new RenameColumn(Power, "Gone")).ThenRefused(Rejections.NoSuchColumn)
            .When(Rosa, new NoteContribution("Where?", Power)).ThenRefused(Rejections.NoSuchColumn);

    [Fact]
    public void GivenTwoPoints_WhenTheyAreLinked_ThenOnceAndInNeitherDirectionTwice() =>
        Board()
            .When(Rosa, new LinkContributions(N1, N2, true)).Then(new ContributionsLinked(N1, N2, true, Rosa))
            .When(Rosa, new LinkContributions(N2, N1, true)).ThenNothing()
            .When(Rosa, new LinkContributions(N2, N1, false)).Then(new ContributionsLinked(N2, N1, false, Rosa))
            .ThenState(state => Assert.Empty(state.Board.Links));

    [Fact]
    public void GivenAHiddenPoint_WhenAScribeWantsIt_ThenItDoesNotExistForThem() =>
        Board()
            .When(Rosa, new EditContribution(N3, "?", 1)).ThenRefused(Rejections.NoSuchContribution)
            .When(Rosa, new RemoveContribution(N3)).ThenRefused(Rejections.NoSuchContribution)
            .When(Rosa, new LinkContributions(N1, N3, true)).ThenRefused(Rejections.NoSuchContribution)
            .Given(Ines, new RemoveContribution(N3))
            .When(Rosa, new RestoreContribution(N3)).ThenRefused(Rejections.NoSuchContribution)
            .When(Rosa, new NoteContribution("For your eyes", Hidden: true)).ThenRefused(Rejections.NotAllowed);

    [Fact]
    public void GivenHiddenPoints_WhenTheBoardIsRevealed_ThenEveryoneSeesThem() =>
        Board()
            .Given(Ines, new LinkContributions(N1, N3, true))
            .ThenState(state => Assert.Empty(BoardView.Of(state.Board).Links))
            .ThenState(state => Assert.Single(HiddenView.Of(state.Board).Links))
            .When(Ines, new RevealBoard()).Then(new ContributionHidden(N3, false, Ines))
            .ThenState(state => Assert.Contains(N3, BoardView.Of(state.Board).Contributions.Keys))
            .ThenState(state => Assert.Single(BoardView.Of(state.Board).Links))
            .When(Ines, new RevealBoard()).ThenNothing();

    [Fact]
    public void GivenTheBoard_WhenItIsShown_ThenItIsOnTheStageForAll() =>
        Board()
            .When(Sam, new ShowBoard(true)).Then(new BoardShown(true, Sam))
            .When(Ines, new ShowBoard(true)).ThenNothing();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void APointHasWords(string? text) =>
        Board()
            .When(Ines, new NoteContribution(text ?? new string('x', 241))).ThenRefused(Rejections.BadContribution)
            .When(Ines, new EditContribution(N1, text ?? new string('x', 241), 1)).ThenRefused(Rejections.BadContribution)
            .When(Ines, new AddColumn(text ?? new string('x', 61))).ThenRefused(Rejections.BadColumn);

    private static IEnumerable<string> Column(SessionState state, ColumnId? column) =>
        BoardView.Of(state.Board).Contributions.Values.Where(point => point.Column == column)
            .OrderBy(point => point.Place, StringComparer.Ordinal).Select(point => point.Id.Value);
}
