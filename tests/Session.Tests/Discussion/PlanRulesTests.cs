using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Session.Tests.Discussion;

public sealed class PlanRulesTests
{
    public static TheoryData<string, TeachingPlan> Bad => new()
    {
        { "at most 30 pastures", Of([.. Enumerable.Range(0, 31).Select(number => Pasture with { Id = new($"p{number}") })]) },
        { "an id of its own", Of([Pasture, Pasture]) },
        { "id of pasture 1", Of([Pasture with { Id = new(new string('x', 41)) }]) },
        { "title of pasture 1", Of([Pasture with { Title = new string('x', 81) }]) },
        { "question of pasture 1", Of([Pasture with { Question = null! }]) },
        { "notes of pasture 1", Of([Pasture with { Notes = new string('x', 2001) }]) },
        { "1 to 240 minutes", Of([Pasture with { Minutes = 0 }]) },
        { "prepared votes", Of([Pasture with { Polls = [new("?", [.. Enumerable.Repeat("Yes", 9)], true)] }]) },
        { "prepared votes", Of([Pasture with { Polls = [new("?", [null!], true)] }]) },
        { "prepared votes", Of([Pasture with { Polls = [new("?", [], true, Seconds: 4)] }]) },
        { "prepared votes", Of([Pasture with { Polls = [new("?", [], true, Form: new(PollKind.Scale, Scale: new(1, 12, "", "")))] }]) },
        { "prepared votes", Of([Pasture with { Polls = [new("?", [], true, Form: new(PollKind.Number, Unit: new string('x', 61)))] }]) },
        { "board columns", Of([Pasture with { Columns = [new string('x', 61)] }]) },
        { "steps", Of([Pasture with { Steps = [null!] }]) },
        { "steps", Of([Pasture with { Steps = [new(StepKind.Exhibit, "", new(new string('x', 41)))] }]) },
        { "steps", Of([Pasture with { Steps = [new(StepKind.Exhibit, "", new("letter"), Page: 0)] }]) },
        { "steps", Of([Pasture with { Steps = [new(StepKind.Breakout, "", Rooms: new(RoomsBy.Random, Size: 41))] }]) },
        { "steps", Of([Pasture with { Steps = [new(StepKind.Breakout, "", Rooms: new(RoomsBy.Random, Rooms: 0))] }]) },
        { "steps", Of([Pasture with { Steps = [new(StepKind.Breakout, "", Rooms: new(RoomsBy.CityTeams, Minutes: 241))] }]) },
        { "steps", Of([Pasture with { Steps = [new(StepKind.Breakout, "", Rooms: new((RoomsBy)99))] }]) },
        { "people to call on", Of([Pasture with { Callers = [new(new("rosa")), new(new("rosa"), Told: true)] }]) },
        { "people to call on", Of([Pasture with { Callers = [.. Enumerable.Range(0, 7).Select(number => new PlannedCaller(new($"person-{number}")))] }]) },
        { "people to call on", Of([Pasture with { Callers = [new(new(""))] }]) },
        { "at most 3 checkpoints", Of([Pasture], [.. Enumerable.Repeat(new Checkpoint(Pasture.Id, 5), 4)]) },
        { "minute of the class", Of([Pasture], [new(Pasture.Id, 0)]) },
        { "names a pasture", Of([Pasture], [new(new("gone"), 5)]) },
        { "a list of pastures", new(1, default, []) },
    };

    public static TheoryData<PollForm> Unfinished =>
        [.. Enum.GetValues<PollKind>().Select(kind => new PollForm(kind)), new(PollKind.Quiz, Right: 3), new(PollKind.Multiple, Least: 1, Most: 8)];

    private static PlannedPasture Pasture => Histories.Plan.Pastures[0];

    [Fact]
    public void AGoodPlanAndAnEmptyOneHaveNoProblem()
    {
        Assert.Null(PlanRules.Problem(Histories.Plan));
        Assert.Null(PlanRules.Problem(TeachingPlan.Empty));
        Assert.Null(PlanRules.Problem(Of([Pasture with { Title = "", Question = "", Polls = [new("", [], false)], Columns = [""] }])));
    }

    [Fact]
    public void AStepMayNameWhatItShowsAndHowItsRoomsAreMade() =>
        Assert.Null(PlanRules.Problem(Of([
            Pasture with
            {
                Steps =
                [
                    new(StepKind.Exhibit, "The letter", new("letter"), Page: 3),
                    new(StepKind.Breakout, "Offers", Rooms: new(RoomsBy.NeverMet, Size: 5, Cities: CityWish.Apart, Minutes: 12)),
                    new(StepKind.Breakout, "Teams", Rooms: new(RoomsBy.Saved, Set: "home-teams")),
                ],
            },
        ])));

    [Theory]
    [MemberData(nameof(Unfinished))]
    public void APreparedVoteOfAnyKindCanBeStoredUnfinished(PollForm form) =>
        Assert.Null(PlanRules.Problem(Of([Pasture with { Polls = [new("", [], true, Form: form, Again: true)] }])));

    [Theory]
    [MemberData(nameof(Bad))]
    public void WhatIsWrongIsSaidInASentence(string says, TeachingPlan plan)
    {
        var problem = PlanRules.Problem(plan);
        Assert.Contains(says, problem, StringComparison.Ordinal);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
    }

    private static TeachingPlan Of(ImmutableArray<PlannedPasture> pastures, ImmutableArray<Checkpoint> checkpoints = default) =>
        new(1, pastures, checkpoints.IsDefault ? [] : checkpoints);
}
