using CityLeadership.Classroom.Session.Tests.Stories;
using FsCheck;
using FsCheck.Fluent;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>A class that begins somewhere and goes on at random; prints as the list of its moves.</summary>
internal sealed record RandomHistory(int Beginning, IReadOnlyList<Move> Moves)
{
    private const int Longest = 70;

    private static readonly Func<Story>[] Beginnings =
    [
        Histories.NothingYet, Histories.HostsIn, Histories.Lobby, Histories.DoorsOpen, Histories.InClass,
        () => Histories.Vote(anonymous: true), () => Histories.Vote(anonymous: false),
        () => Histories.Floor(Cast.Zanele, Cast.Mats),
        () => Histories.Discussion(anonymous: true), () => Histories.SecondRound(anonymous: true), () => Histories.SecondRound(anonymous: false),
        () => Histories.VoteOf(new PollForm(PollKind.Text), anonymous: true),
        () => Histories.VoteOf(new PollForm(PollKind.Text)).Given(Cast.Zanele, new CastVote(Histories.P1, new PollAnswer.Text("water")))
            .Given(Cast.Ines, new ClosePoll(Histories.P1)),
        Histories.Board, Histories.Exhibited, Rooms.UnderWay, Rooms.ToChoose,
        () => Recorded.Class(), Recorded.Leaving, Recorded.OffTheRecord,
    ];

    private static readonly Gen<Move> OneMove =
        from who in Gen.Choose(0, 999)
        from what in Gen.Choose(0, 999)
        from a in Gen.Choose(0, 999)
        from b in Gen.Choose(0, 99)
        select new Move(who, what, a, b);

    private static readonly Arbitrary<RandomHistory> Any = Arb.From(
        from beginning in Gen.Choose(0, Beginnings.Length - 1)
        from length in Gen.Choose(1, Longest)
        from moves in Gen.ArrayOf(OneMove, length)
        select new RandomHistory(beginning, moves),
        Shorter);

    /// <summary>Checks a property over this many histories; a failure names the shortest found that breaks it.</summary>
    public static void Check(int histories, Action<RandomHistory> holds) =>
        Prop.ForAll(Any, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(histories));

    /// <summary>The same histories every time.</summary>
    public static IEnumerable<RandomHistory> Sample(int histories)
    {
        var random = new Random(4711);
        return Enumerable.Range(0, histories).Select(_ => new RandomHistory(
            random.Next(Beginnings.Length),
            [.. Enumerable.Range(0, Longest).Select(_ => new Move(random.Next(1000), random.Next(1000), random.Next(1000), random.Next(100)))]));
    }

    /// <summary>Plays it. <paramref name="observe"/> is called after every order with what came of it.</summary>
    public Rehearsal Play(Func<Rehearsal, Order, Order>? disguise = null, Action<Rehearsal, Order, Decision>? observe = null)
    {
        var rehearsal = Beginnings[Beginning]().Class;
        rehearsal.Disguise = disguise ?? ((_, order) => order);
        rehearsal.Observe = observe ?? ((_, _, _) => { });
        foreach (var move in Moves)
        {
            var (wait, by, command) = move.In(rehearsal.State, rehearsal.Now);
            rehearsal.Wait(wait);
            rehearsal.Do(by, command);
        }

        return rehearsal;
    }

    public override string ToString() => $"beginning {Beginning}: {string.Join(", ", Orders())}";

    private List<string> Orders()
    {
        var orders = new List<string>();
        Play((_, order) =>
        {
            orders.Add($"{order.By.Person?.ToString() ?? "house"} {order.Command}");
            return order;
        });
        return orders;
    }

    private static IEnumerable<RandomHistory> Shorter(RandomHistory history)
    {
        for (var size = history.Moves.Count / 2; size > 0; size /= 2)
        {
            for (var from = 0; from + size <= history.Moves.Count; from += size)
            {
                yield return history with { Moves = [.. history.Moves.Take(from), .. history.Moves.Skip(from + size)] };
            }
        }
    }
}
