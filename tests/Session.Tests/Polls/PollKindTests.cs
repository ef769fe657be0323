using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Polls;

/// <summary>Every kind of poll: what may be answered, and what comes of it. Counts are of people.</summary>
public sealed class PollKindTests
{
    private static readonly PollForm Multiple = new(PollKind.Multiple, Least: 1, Most: 2);
    private static readonly PollForm Scale = new(PollKind.Scale, Scale: new PollScale(1, 5, "Never", "At once"));
    private static readonly PollForm Ranking = new(PollKind.Ranking);
    private static readonly PollForm Number = new(PollKind.Number, Unit: "million");
    private static readonly PollForm Text = new(PollKind.Text);
    private static readonly PollForm Quiz = new(PollKind.Quiz, Right: 1);

    public static TheoryData<PollForm, PollAnswer, string?> Answers => new()
    {
        { Multiple, Places(0, 2), null },
        { Multiple, Places(), "badAnswer" },
        { Multiple, Places(0, 1, 2), "badAnswer" },
        { Multiple, Places(1, 1), "badAnswer" },
        { Multiple, Places(0, 3), "noSuchOption" },
        { Scale, Stated(1), null },
        { Scale, Stated(5), null },
        { Scale, Stated(6), "noSuchOption" },
        { Scale, Stated(2.5m), "noSuchOption" },
        { Scale, Places(1), "badAnswer" },
        { Ranking, Places(2, 0, 1), null },
        { Ranking, Places(2, 0), "badAnswer" },
        { Ranking, Places(2, 0, 0), "badAnswer" },
        { Number, Stated(-12.25m), null },
        { Number, Stated(0.00001m), "badAnswer" },
        { Number, Stated(1e13m), "badAnswer" },
        { Number, Words("many"), "badAnswer" },
        { Text, Words("Water first"), null },
        { Text, Words("  "), "badAnswer" },
        { Text, Words(new string('w', 141)), "badAnswer" },
        { Text, Stated(1), "badAnswer" },
        { Quiz, Places(1), null },
        { Quiz, Places(0, 1), "badAnswer" },
    };

    public static TheoryData<PollForm, string[], string?> Forms => new()
    {
        { Multiple, ["a", "b", "c"], null },
        { new PollForm(PollKind.Multiple), ["a", "b", "c"], null },
        { Multiple with { Most = 4 }, ["a", "b", "c"], "badForm" },
        { Multiple with { Least = 0 }, ["a", "b", "c"], "badForm" },
        { Multiple with { Least = 3 }, ["a", "b", "c"], "badForm" },
        { Multiple, ["a"], "badOptions" },
        { Scale, [], null },
        { Scale, ["a", "b"], "badOptions" },
        { new PollForm(PollKind.Scale), [], "badForm" },
        { Scale with { Scale = new PollScale(5, 1, "", "") }, [], "badForm" },
        { Scale with { Scale = new PollScale(0, 11, "", "") }, [], "badForm" },
        { Scale with { Scale = new PollScale(0, 10, "", "") }, [], null },
        { Scale with { Scale = new PollScale(int.MinValue, int.MaxValue, "", "") }, [], "badForm" },
        { Ranking, ["a", "b"], null },
        { Ranking, [], "badOptions" },
        { Number with { Unit = new string('u', 61) }, [], "badForm" },
        { Text, [], null },
        { Quiz, ["a", "b"], null },
        { Quiz with { Right = 2 }, ["a", "b"], "badForm" },
        { new PollForm(PollKind.Quiz), ["a", "b"], "badForm" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void GivenAVoteOfAKind_WhenSomeoneAnswers_ThenTheAnswerMustFit(PollForm form, PollAnswer answer, string? refusal)
    {
        foreach (var anonymous in new[] { false, true })
        {
            var decision = VoteOf(form, anonymous).Class.Do(Actor.Of(Zanele), new CastVote(P1, answer));
            Assert.Equal(refusal, (decision as Rejected)?.Rejection.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void GivenAClass_WhenAKindOfVoteIsOpened_ThenItsTermsMustBeComplete(PollForm form, string[] options, string? refusal)
    {
        var decision = InClass().Class.Do(Actor.Of(Ines), new OpenPoll("What first?", [.. options], false, Form: form));
        Assert.Equal(refusal, (decision as Rejected)?.Rejection.Code);
    }

    [Fact]
    public void GivenTermsOfOtherKinds_WhenAVoteIsOpened_ThenTheyAreLeftOut() =>
        InClass()
            .When(Ines, new OpenPoll("Sure?", ["Yes", "No"], false, Form: new PollForm(PollKind.Single, Right: 1)), "p1")
            .Then(new PollOpened(P1, "Sure?", ["Yes", "No"], false, null, Ines))
            .When(Ines, new OpenPoll("How much?", [], false, Form: new PollForm(PollKind.Number, Least: 2, Unit: " ")), "p2")
            .Then(new PollOpened(new PollId("p2"), "How much?", [], false, null, Ines, new PollForm(PollKind.Number)));

    [Fact]
    public void GivenAnAnswerOfAnotherKind_WhenItIsRepeatedInOtherWords_ThenNothingChanges() =>
        VoteOf(Multiple)
            .When(Zanele, new CastVote(P1, Places(2, 0))).Then(new AnswerGiven(P1, Zanele, Places(0, 2)))
            .When(Zanele, new CastVote(P1, Places(0, 2))).ThenNothing()
            .When(Zanele, new CastVote(P1, Places(1))).Then(new AnswerGiven(P1, Zanele, Places(1)));

    [Fact]
    public void GivenSeveralChoices_WhenTheyAreCounted_ThenEachPlaceHasItsPeople() =>
        Closed(Multiple, Places(0, 1), Places(1), Places(1, 2)).ThenState(state =>
        {
            Assert.Equal([1, 3, 1], Tally(state).Counts.ToArray());
            Assert.Equal(3, Tally(state).People);
        });

    [Fact]
    public void GivenStepsOfAScale_WhenTheyAreCounted_ThenThereIsAMiddle() =>
        Closed(Scale, Stated(1), Stated(2), Stated(5), Stated(5)).ThenState(state =>
        {
            Assert.Equal([1, 1, 0, 0, 2], Tally(state).Counts.ToArray());
            Assert.Equal((3.25m, 3.5m), (Tally(state).Numbers!.Mean, Tally(state).Numbers!.Median));
        });

    [Fact]
    public void GivenRankings_WhenTheyAreCounted_ThenEveryPlaceOfEveryOptionIsKnown() =>
        Closed(Ranking, Places(2, 0, 1), Places(2, 1, 0), Places(0, 2, 1)).ThenState(state =>
        {
            Assert.Equal([1, 0, 2], Tally(state).Counts.ToArray());
            Assert.Equal([[1, 1, 1], [0, 1, 2], [2, 1, 0]], Tally(state).Ranks!.Value.Select(ranks => ranks.ToArray()));
        });

    [Fact]
    public void GivenNumbers_WhenTheyAreCounted_ThenTheyAreSpreadInEqualSteps() =>
        Closed(Number, Stated(3), Stated(12), Stated(14), Stated(48)).ThenState(state =>
        {
            var numbers = Tally(state).Numbers!;
            Assert.Equal((19.25m, 13m), (numbers.Mean, numbers.Median));
            Assert.Equal(4, numbers.Bins.Sum(bin => bin.People));
            Assert.Single(numbers.Bins.Select(bin => bin.To - bin.From).Distinct());
            Assert.Equal(numbers.Bins.Skip(1).Select(bin => bin.From), numbers.Bins.SkipLast(1).Select(bin => bin.To));
            Assert.True(numbers.Bins[0].From <= 3 && numbers.Bins[^1].To > 48);
        });

    [Fact]
    public void GivenOneNumberOnly_WhenItIsCounted_ThenItStandsAlone() =>
        Closed(Number, Stated(7), Stated(7)).ThenState(state => Assert.Equal([new NumberBin(7, 7, 2)], Tally(state).Numbers!.Bins.ToArray()));

    [Fact]
    public void GivenNoNumbers_WhenTheyAreCounted_ThenThereIsNoMiddle() =>
        Closed(Number).ThenState(state => Assert.Null(Tally(state).Numbers));

    [Fact]
    public void GivenWords_WhenTheyAreCounted_ThenCaseAndSpacesDoNotMatter() =>
        Closed(Text, Words("clean  water"), Words("Roads"), Words(" Clean water"), Words("Clean water")).ThenState(state =>
            Assert.Equal([new TextCount("Clean water", 3), new TextCount("Roads", 1)], Tally(state).Texts!.Value.ToArray()));

    [Fact]
    public void GivenAQuiz_WhenItIsShown_ThenTheClassSeesTheRightAnswerAndNotBefore() =>
        VoteOf(Quiz)
            .ThenState(state => Assert.Equal((null, 1), (ClassView.Of(state).Polls[P1].Form.Right, HostsView.Of(state).Results[P1].Right)))
            .Given(Ines, new ClosePoll(P1))
            .ThenState(state => Assert.Null(ClassView.Of(state).Polls[P1].Form.Right))
            .Given(Ines, new RevealPoll(P1))
            .ThenState(state => Assert.Equal(1, ClassView.Of(state).Polls[P1].Form.Right));

    [Theory]
    [MemberData(nameof(Answers))]
    public void GivenAnAnonymousVoteOfAKind_WhenSomeoneAnswers_ThenOnlyTheBallotSaysWhat(PollForm form, PollAnswer answer, string? refusal)
    {
        var story = VoteOf(form, anonymous: true).When(Zanele, new CastVote(P1, answer));
        if (refusal is null)
        {
            story.Then(new BallotCast(P1, Zanele)).ThenBallot(new Ballot(P1, Zanele, AnswerRules.Tidy(story.State.Polls[P1], answer)));
        }

        Assert.Equal(refusal is null ? 1 : 0, story.Class.Ballots.Count());
    }

    private static PollAnswer.Options Places(params int[] places) => new([.. places]);

    private static PollAnswer.Number Stated(decimal number) => new(number);

    private static PollAnswer.Text Words(string text) => new(text);

    private static PollTally Tally(SessionState state) => state.Polls[P1].Tally!;

    private static Story Closed(PollForm form, params PollAnswer[] answers)
    {
        var story = VoteOf(form);
        foreach (var (member, answer) in Members.Zip(answers))
        {
            story.Given(member, new CastVote(P1, answer));
        }

        return story.Given(Ines, new ClosePoll(P1));
    }
}
