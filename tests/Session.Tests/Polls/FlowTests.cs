using FsCheck;
using FsCheck.Fluent;

namespace CityLeadership.Classroom.Session.Tests.Polls;

/// <summary>What of an anonymous flow may be shown, seeing that both rounds' counts are known.</summary>
public sealed class FlowTests
{
    private static readonly Gen<SealedVote> OneVote =
        from one in Gen.Frequency((6, Gen.Choose(0, 2)), (1, Gen.Constant(-1)))
        from two in Gen.Frequency((3, Gen.Constant(one)), (3, Gen.Choose(0, 2)), (1, Gen.Constant(-1)))
        where one >= 0 || two >= 0
        select new SealedVote(one < 0 ? null : one, two < 0 ? null : two);

    private static readonly Gen<(SealedVote Vote, int People)> OneGroup =
        from vote in OneVote
        from people in Gen.Frequency((5, Gen.Choose(5, 30)), (1, Gen.Choose(1, 4)))
        select (vote, people);

    private static readonly Arbitrary<SealedVote[]> AnyVotes = Arb.From(
        from groups in Gen.ListOf(OneGroup)
        select groups.SelectMany(many => Enumerable.Repeat(many.Vote, many.People)).ToArray());

    [Fact]
    public void LargeGroupsAreShown()
    {
        var flow = Flow([.. Many(12, 0, 0), .. Many(9, 0, 1), .. Many(11, 1, 1), .. Many(8, 1, 0)]);
        Assert.Equal([new PollMove(0, 0, 12), new PollMove(0, 1, 9), new PollMove(1, 0, 8), new PollMove(1, 1, 11)], flow.Moves.ToArray());
        Assert.Equal(0, flow.Withheld);
    }

    [Fact]
    public void ASmallGroupHidesTheWholeFlow()
    {
        // 30 chose A at first: 28 stay and 2 go to B. Showing the 28 would show the 2.
        var flow = Flow([.. Many(28, 0, 0), .. Many(2, 0, 1), .. Many(20, 1, 1)]);
        Assert.Empty(flow.Moves);
        Assert.Equal(50, flow.Withheld);
    }

    [Fact]
    public void FewWhoVoteOnlyOnceAreASmallGroupToo() =>
        Assert.Empty(Flow([.. Many(28, 0, 0), .. Many(20, 1, 1), .. Many(1, null, 1)]).Moves);

    [Fact]
    public void AFlowWithNamesShowsEveryMove()
    {
        var flow = Flow([.. Many(28, 0, 0), .. Many(2, 0, 1)], anonymous: false);
        Assert.Equal([new PollMove(0, 0, 28), new PollMove(0, 1, 2)], flow.Moves.ToArray());
    }

    /// <summary>Nothing is hidden beside something shown, so rows and columns solved together find nothing either.</summary>
    [Fact]
    public void EitherEveryMoveIsShownAndIsOfFiveOrMoreOrNoneIs() => Prop.ForAll(AnyVotes, votes =>
    {
        var flow = Flow(votes);
        var groups = votes.GroupBy(vote => new { One = Place(vote.First), Two = Place(vote.Second) }).ToList();
        var shown = groups.All(group => group.Count() >= PollTally.SmallestGroup);
        Assert.Equal(
            shown ? groups.Select(group => new PollMove(group.Key.One, group.Key.Two, group.Count())).ToHashSet() : [],
            flow.Moves.ToHashSet());
        Assert.Equal(shown ? 0 : votes.Length, flow.Withheld);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static int? Place(PollAnswer? answer) => (answer as PollAnswer.Options)?.Places[0];

    private static PollFlow Flow(IReadOnlyCollection<SealedVote> votes, bool anonymous = true) => PollFlow.Of(
        new Poll(new PollId("p1"), "Build it?", ["Yes", "Smaller", "No"], anonymous, DateTimeOffset.UnixEpoch, null), votes)!;

    private static IEnumerable<SealedVote> Many(int people, int? first, int? second) =>
        Enumerable.Repeat(new SealedVote(first is { } one ? one : null, second is { } two ? two : null), people);
}
