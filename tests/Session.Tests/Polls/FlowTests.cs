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

    private static readonly Arbitrary<SealedVote[]> AnyVotes = Arb.From(
        from people in Gen.Choose(0, 120)
        from votes in Gen.ArrayOf(OneVote, people)
        select votes);

    [Fact]
    public void LargeGroupsAreShown()
    {
        var flow = Flow([.. Many(12, 0, 0), .. Many(9, 0, 1), .. Many(11, 1, 1), .. Many(8, 1, 0)]);
        Assert.Equal([new PollMove(0, 0, 12), new PollMove(0, 1, 9), new PollMove(1, 0, 8), new PollMove(1, 1, 11)], flow.Moves.ToArray());
        Assert.Equal(0, flow.Withheld);
    }

    [Fact]
    public void ASmallGroupTakesTheSmallestOfItsLineWithIt()
    {
        var flow = Flow([.. Many(12, 0, 0), .. Many(9, 0, 1), .. Many(11, 1, 1), .. Many(8, 1, 0), .. Many(2, 2, 0), .. Many(3, 2, 1)]);
        Assert.Equal([new PollMove(0, 0, 12), new PollMove(1, 1, 11)], flow.Moves.ToArray());
        Assert.Equal(22, flow.Withheld);
    }

    [Fact]
    public void ASmallGroupIsNotFoundByTakingTheShownFromTheWhole()
    {
        // 30 chose A at first: 28 stay and 2 go to B. Showing the 28 would show the 2.
        var flow = Flow([.. Many(28, 0, 0), .. Many(2, 0, 1), .. Many(20, 1, 1)]);
        Assert.DoesNotContain(flow.Moves, move => move.From == 0);
        Assert.Equal(50, flow.Moves.Sum(move => move.People) + flow.Withheld);
    }

    [Fact]
    public void FewerThanFiveInEitherRoundShowNoMoveAtAll() =>
        Assert.Empty(Flow([.. Many(4, 0, 1), .. Many(40, 0, null)]).Moves);

    [Fact]
    public void NoGroupUnderFiveIsShownOrFollows() => Prop.ForAll(AnyVotes, votes =>
    {
        var flow = Flow(votes);
        Assert.All(flow.Moves, move => Assert.True(move.People >= PollTally.SmallestGroup));
        Assert.Equal(votes.Length, flow.Moves.Sum(move => move.People) + flow.Withheld);
        foreach (int? place in new int?[] { 0, 1, 2, null })
        {
            AssertLine(votes.Count(vote => Place(vote.First) == place), flow.Moves.Where(move => move.From == place));
            AssertLine(votes.Count(vote => Place(vote.Second) == place), flow.Moves.Where(move => move.To == place));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>What is left of a known sum is nothing, or at least five, or no part of it was shown.</summary>
    private static void AssertLine(int sum, IEnumerable<PollMove> shown)
    {
        var moves = shown.ToList();
        var rest = sum - moves.Sum(move => move.People);
        Assert.True(rest == 0 || rest >= PollTally.SmallestGroup || moves.Count == 0);
    }

    private static int? Place(PollAnswer? answer) => (answer as PollAnswer.Options)?.Places[0];

    private static PollFlow Flow(IReadOnlyCollection<SealedVote> votes) => PollFlow.Of(
        new Poll(new PollId("p1"), "Build it?", ["Yes", "Smaller", "No"], true, DateTimeOffset.UnixEpoch, null), votes)!;

    private static IEnumerable<SealedVote> Many(int people, int? first, int? second) =>
        Enumerable.Repeat(new SealedVote(first is { } one ? one : null, second is { } two ? two : null), people);
}
