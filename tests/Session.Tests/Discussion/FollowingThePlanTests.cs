using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using Histories = CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Discussion;

public sealed class FollowingThePlanTests
{
    private static readonly PastureId Opening = new("opening");
    private static readonly PastureId Middle = new("middle");
    private static readonly PastureId End = new("end");

    private static TeachingPlan Second => Histories.Plan with
    {
        Version = 2,
        Pastures = [Histories.Plan.Pastures[0] with { Minutes = 5 }, Histories.Plan.Pastures[2]],
        Checkpoints = [],
    };

    [Fact]
    public void GivenAStoredPlan_WhenTheHousePrepares_ThenItIsCopied() =>
        Histories.NothingYet()
            .When(Actor.House, new Prepare(Facts, Roster, Histories.Plan))
            .Then(new SessionPrepared(Facts), new RosterCopied(Roster), new PlanCopied(Histories.Plan, null));

    [Fact]
    public void GivenTheDoorsAreShut_WhenThePlanWasSavedAgain_ThenItIsCopiedAgain() =>
        Histories.NothingYet().Given(Actor.House, new Prepare(Facts, Roster, Histories.Plan))
            .When(Actor.House, new Prepare(Facts, Roster, Second))
            .Then(new PlanCopied(Second, null));

    [Fact]
    public void GivenAClassThatFollowsItsPlan_WhenThePlanWasSavedAgain_ThenOnlyAHostTakesItOver() =>
        Histories.Planned()
            .When(Actor.House, new Prepare(Facts, Roster, Second)).ThenNothing()
            .When(Ines, new LoadPlan(Second)).Then(new PlanCopied(Second, Ines));

    [Fact]
    public void GivenAClassWithoutAPlan_WhenOneIsWrittenWhileItRuns_ThenTheNextArrivalBringsIt() =>
        Histories.InClass()
            .When(Ines, new LoadPlan()).ThenRefused(Rejections.NoPlan)
            .When(Actor.House, new Prepare(Facts, Roster, Histories.Plan))
            .Then(new PlanCopied(Histories.Plan, null));

    [Fact]
    public void GivenAPastureHasBegun_WhenAnotherPlanIsLoaded_ThenWhatBeganAndWhatWasAddedStay() =>
        Histories.Planned()
            .Given(Ines, new BeginPasture(Middle))
            .Given(Ines, new AddPasture("What did we forget?", 5, Middle), "added")
            .Given(Ines, new LoadPlan(Second))
            .ThenState(state =>
            {
                Assert.Equal(["opening", "middle", "added", "end"], state.Plan.Pastures.Select(pasture => pasture.Id.Value));
                Assert.Equal(Middle, state.Plan.Current);
                Assert.Equal(5, state.Plan.Find(Opening)!.Planned.Minutes);
            });

    [Fact]
    public void GivenAPlan_WhenAPastureBegins_ThenItsColumnsAreOnTheBoard() =>
        Histories.Planned()
            .When(Ines, new BeginPasture(Opening))
            .Then(
                new PastureBegan(Opening, Ines),
                new ColumnAdded(new("opening-1"), "Power", Ines),
                new ColumnAdded(new("opening-2"), "Influence", Ines));

    [Fact]
    public void GivenAColumnWasTakenAway_WhenTheClassGoesBack_ThenItDoesNotReturn() =>
        Histories.Planned()
            .Given(Ines, new BeginPasture(Opening))
            .Given(Ines, new RemoveColumn(Histories.Power))
            .Given(Ines, new BeginPasture(Middle))
            .When(Ines, new BeginPasture(Opening))
            .Then(new PastureBegan(Opening, Ines));

    [Fact]
    public void GivenThePastureIsOn_WhenItIsBegunAgain_ThenNothingChanges() =>
        Histories.Planned().Given(Ines, new BeginPasture(Opening)).When(Sam, new BeginPasture(Opening)).ThenNothing();

    [Fact]
    public void GivenAClassThatGoesBack_WhenItEnds_ThenEachPastureHasTheTimeSpentInIt() =>
        Histories.Planned()
            .Given(Ines, new BeginPasture(Opening)).After(TimeSpan.FromMinutes(12))
            .Given(Ines, new BeginPasture(Middle)).After(TimeSpan.FromMinutes(30))
            .Given(Ines, new BeginPasture(Opening)).After(TimeSpan.FromMinutes(3))
            .Given(Ines, new EndClass())
            .ThenState(state =>
            {
                Assert.Equal(TimeSpan.FromMinutes(15), state.Plan.Find(Opening)!.Used);
                Assert.Equal(TimeSpan.FromMinutes(30), state.Plan.Find(Middle)!.Used);
                Assert.Null(PartView.Of(state));
            });

    [Fact]
    public void GivenAPlan_WhenItIsChangedOnTheFly_ThenTheRestIsAsItWas() =>
        Histories.Planned()
            .When(Ines, new SkipPasture(Middle, true)).Then(new PastureSkipped(Middle, true, Ines))
            .When(Ines, new SkipPasture(Middle, true)).ThenNothing()
            .When(Ines, new ChangePasture(End, 25)).Then(new PastureChanged(End, 25, Ines))
            .When(Ines, new ChangePasture(End, 25)).ThenNothing()
            .When(Ines, new AddPasture(" What did we forget? ", 5, Opening), "a1").Then(new PastureAdded(new("a1"), "What did we forget?", 5, Opening, Ines))
            .ThenState(state => Assert.Equal(["opening", "a1", "middle", "end"], state.Plan.Pastures.Select(pasture => pasture.Id.Value)))
            .When(Ines, new BeginPasture(Middle)).ThenState(state => Assert.False(state.Plan.Find(Middle)!.Skipped));

    [Fact]
    public void GivenAPlan_WhenWhatIsAskedMakesNoSense_ThenItIsRefused() =>
        Histories.Planned().Given(Ines, new BeginPasture(Opening))
            .When(Ines, new BeginPasture(new("nowhere"))).ThenRefused(Rejections.NoSuchPasture)
            .When(Ines, new SkipPasture(Opening, true)).ThenRefused(Rejections.PastureBegan)
            .When(Ines, new ChangePasture(Middle, 0)).ThenRefused(Rejections.BadMinutes)
            .When(Ines, new AddPasture(" ", 5)).ThenRefused(Rejections.BadQuestion)
            .When(Ines, new AddPasture("More?", 241)).ThenRefused(Rejections.BadMinutes)
            .When(Ines, new AddPasture("More?", 5, new("nowhere"))).ThenRefused(Rejections.NoSuchPasture)
            .When(Zanele, new BeginPasture(Middle)).ThenRefused(Rejections.NotAllowed);

    [Fact]
    public void TheClassSeesOnlyTheQuestionThatIsOn()
    {
        var story = Histories.Planned().Given(Ines, new BeginPasture(Opening));

        var seen = string.Concat(story.Class.Updates.Where(update => update.Audience != Audience.Hosts).SelectMany(update => update.Changes).Select(Stories.Written.Of));

        Assert.Contains("What does the mayor have?", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Who has to move", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Call Rosa first", seen, StringComparison.Ordinal);
    }
}
