using System.Collections.Immutable;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using static CityLeadership.Classroom.Log.AppendResult;

namespace CityLeadership.Classroom.Hub.Tests.Log;

/// <summary>What holds for every session log, whatever it is kept in.</summary>
public abstract class SessionLogSpecification
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly PollId Poll = new("p1");
    private static readonly PersonId Ines = new("ines");

    private readonly string _session = $"session-{Guid.NewGuid():n}";

    protected abstract ISessionLog Log { get; }

    [Fact]
    public async Task WhatWasAppendedIsRead()
    {
        var writing = new Writing().Command("c1", new DoorsOpened(Ines), new ClassStarted(Ines)).Command("c2");

        Assert.Equal(new Appended(3), await AppendAsync(writing));

        Assert.Equal(writing.Entries.ToArray(), await ReadAsync());
        Assert.Equal(writing.Entries.Skip(2), await ReadAsync(after: 2));
        Assert.Empty(await ReadAsync(after: 3));
        Assert.Empty(await ReadAsync(after: 4));
    }

    [Fact]
    public async Task ASessionThatNeverWasIsEmpty()
    {
        Assert.Empty(await ReadAsync());
        Assert.Null(await FindAsync(new Writing().Command("c1")));
        Assert.Null(await SealAsync());
        Assert.Empty(await BallotsAsync());
    }

    [Fact]
    public async Task SessionsDoNotTouchEachOther()
    {
        await AppendAsync(new Writing().Command("c1"));
        var other = await Log.AppendAsync($"{_session}-other", new Writing().Command("c1").Append, CancellationToken.None);
        Assert.Equal(new Appended(1), other);
        Assert.Single(await ReadAsync());
    }

    [Fact]
    public async Task TextOfAnyScriptAndThousandsOfEntriesComeBackAsTheyWere()
    {
        var said = Enumerable.Range(0, 3000)
            .Select(line => new MessageSaid(new MessageId($"m{line}"), Ines, MessageTo.Class, $"{line} \"größer\" 早上好 صباح 🌍\n\\u0000"))
            .ToArray<SessionEvent>();
        var writing = new Writing().Command("c1", said);

        Assert.Equal(new Appended(3000), await AppendAsync(writing));
        Assert.Equal(writing.Entries.ToArray(), await ReadAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task AnAppendToAnotherLengthIsRefused(long expected)
    {
        var first = await BeginAsync();

        var result = await AppendAsync(new Writing(expected, first.Entries[^1].Id).Command("late"));

        Assert.Equal(new Conflict(2), result);
        Assert.Equal(first.Entries.ToArray(), await ReadAsync());
        Assert.Null(await FindAsync(new Writing().Command("late")));
    }

    [Fact]
    public async Task AForkIsRefusedThoughItsLengthIsRight()
    {
        var first = await BeginAsync();
        Assert.Equal(new Conflict(2), await AppendAsync(new Writing(2, "another-id").Command("fork")));
        Assert.Equal(first.Entries.ToArray(), await ReadAsync());
    }

    [Fact]
    public async Task ABatchIsAppendedWholeAndEachCommandKnowsItsNumber()
    {
        var batch = new Writing().Command("a").Command("b", new DoorsOpened(Ines), new ClassStarted(Ines)).Command("c");

        Assert.Equal(new Appended(4), await AppendAsync(batch));

        Assert.Equal([1, 3, 4], await NumbersAsync("a", "b", "c"));
    }

    [Fact]
    public async Task ABatchThatConflictsIsNotAppendedAtAll()
    {
        await BeginAsync();
        Assert.IsType<Conflict>(await AppendAsync(new Writing(1, "elsewhere").Command("a").Command("b").Vote("v", Poll, "mats", 1)));
        Assert.Equal(2, (await ReadAsync()).Length);
        Assert.Equal([null, null, null], await NumbersAsync("a", "b", "v"));
        Assert.Empty(await BallotsAsync());
    }

    [Fact]
    public async Task ARepeatedCommandIsAnsweredAsThenAndAppendsNothing()
    {
        var first = await BeginAsync();

        var repeated = await AppendAsync(first.Next.Command("begin"));

        Assert.Equal(new KnownCommand(2, SameBody: true), KnownIn(repeated)["begin"]);
        Assert.Equal(first.Entries.ToArray(), await ReadAsync());
    }

    [Fact]
    public async Task ARepeatedCommandIsKnownThoughItsExpectationIsStale()
    {
        var first = await BeginAsync();
        await AppendAsync(first.Next.Command("more"));

        Assert.Equal(new KnownCommand(2, true), KnownIn(await AppendAsync(new Writing().Command("begin")))["begin"]);
        Assert.Equal(3, (await ReadAsync()).Length);
    }

    [Fact]
    public async Task ABatchWithOneRepeatedCommandNamesItAndAppendsNothing()
    {
        var first = await BeginAsync();

        var known = KnownIn(await AppendAsync(first.Next.Command("new").Command("begin").Command("newer")));

        Assert.Equal(["begin"], known.Keys);
        Assert.Equal(2, (await ReadAsync()).Length);
        Assert.Equal([null, null], await NumbersAsync("new", "newer"));
    }

    [Fact]
    public async Task AnOldIdWithAnotherBodyIsToldApart()
    {
        var first = await BeginAsync();
        var other = new Writing(2, first.Entries[^1].Id).CommandSaying("begin", "something else");

        Assert.Equal(new KnownCommand(2, SameBody: false), KnownIn(await AppendAsync(other))["begin"]);
        Assert.Equal(new KnownCommand(2, SameBody: false), await FindAsync(other));
        Assert.Equal(new KnownCommand(2, SameBody: true), await FindAsync(new Writing().Command("begin")));
        Assert.Null(await FindAsync(new Writing().Command("never")));
    }

    [Fact]
    public async Task BallotsAreCountedByPeople()
    {
        var votes = new Writing().Vote("v1", Poll, "zanele", 1).Vote("v2", Poll, "mats", 1);
        await AppendAsync(votes);
        var change = votes.Next.Vote("v3", Poll, "zanele", 0);
        await AppendAsync(change);
        await AppendAsync(change.Next.Vote("v4", new PollId("p2"), "zanele", 2));

        Assert.Equal([new SealedVote(0, null), new SealedVote(1, null)], await BallotsAsync());
    }

    [Fact]
    public async Task ARepeatedBallotCountsOnce()
    {
        var vote = new Writing().Vote("v1", Poll, "zanele", 1);
        await AppendAsync(vote);

        Assert.Equal(new KnownCommand(1, true), KnownIn(await AppendAsync(vote))["v1"]);
        Assert.Equal([new SealedVote(1, null)], await BallotsAsync());
    }

    [Fact]
    public async Task BallotsGoWithTheEntryThatClosesTheirPoll()
    {
        var votes = new Writing().Vote("v1", Poll, "zanele", 1).Vote("v2", new PollId("p2"), "zanele", 0);
        await AppendAsync(votes);

        await AppendAsync(votes.Next.Command("close", new PollClosed(Poll, new PollTally([0, 1], 1, false), Ines)));

        Assert.Empty(await BallotsAsync());
        Assert.Equal([new SealedVote(0, null)], await BallotsAsync(new PollId("p2")));
        Assert.Equal(new KnownCommand(1, true), await FindAsync(new Writing().Vote("v1", Poll, "zanele", 1)));
    }

    [Fact]
    public async Task ABlankedEntryKeepsItsPlaceInTheChain()
    {
        var said = new Writing().CommandSaying("say", "ines says Oops", Said("Oops")).Command("more");
        await AppendAsync(said);
        var blanked = said.Entries[0] with { Event = Said("") };

        await Log.BlankAsync(_session, blanked, CancellationToken.None);
        await Log.BlankAsync(_session, blanked, CancellationToken.None);

        Assert.Equal([blanked, said.Entries[1]], await ReadAsync());
        Assert.Equal(new Appended(3), await AppendAsync(said.Next.Command("after")));
    }

    /// <summary>Nothing is kept that could tell what was said, so nothing can tell a repeat from another body any more.</summary>
    [Fact]
    public async Task ABlankedCommandIsStillKnownWhateverItSays()
    {
        var said = new Writing().CommandSaying("say", "ines says Oops", Said("Oops"));
        await AppendAsync(said);

        await Log.BlankAsync(_session, said.Entries[0] with { Event = Said("") }, CancellationToken.None);

        Assert.Equal(new KnownCommand(1, SameBody: true), await FindAsync(said));
        Assert.Equal(new KnownCommand(1, SameBody: true), KnownIn(await AppendAsync(new Writing().CommandSaying("say", "another", Said("Guess"))))["say"]);
    }

    [Fact]
    public async Task WhatIsBlankedIsThatVeryEntryOrNothing()
    {
        var said = new Writing().Command("say", Said("Hello"));
        await AppendAsync(said);

        await Log.BlankAsync(_session, said.Entries[0] with { Id = "another", Event = Said("") }, CancellationToken.None);
        await Log.BlankAsync(_session, said.Entries[0] with { Number = 7, Event = Said("") }, CancellationToken.None);
        await Log.BlankAsync($"{_session}-none", said.Entries[0] with { Event = Said("") }, CancellationToken.None);

        Assert.Equal(said.Entries.ToArray(), await ReadAsync());
    }

    [Fact]
    public async Task AlsoASealedLogIsBlanked()
    {
        var said = new Writing().Command("say", Said("Oops")).Command("end", new ClassEnded(Ines));
        await AppendAsync(said);

        await Log.BlankAsync(_session, said.Entries[0] with { Event = Said("") }, CancellationToken.None);

        Assert.Equal(Said(""), (await ReadAsync())[0].Event);
        Assert.Equal(new LogSeal(2, said.Entries[1].Id), await SealAsync());
    }

    [Fact]
    public async Task BallotsOfBothRoundsAreJoinedByPersonAndGoWithTheLast()
    {
        var first = new Writing().Vote("v1", Poll, "zanele", 1).Vote("v2", Poll, "mats", 0)
            .Command("close", new PollClosed(Poll, new PollTally([], 2, true), Ines, Again: true));
        await AppendAsync(first);
        Assert.Equal([new SealedVote(0, null), new SealedVote(1, null)], await BallotsAsync());

        var second = first.Next.Vote("v3", Poll, "zanele", 2, round: 2).Vote("v4", Poll, "rosa", new PollAnswer.Text("bom dia"), round: 2);
        await AppendAsync(second);
        Assert.Equal(
            [new SealedVote(null, new PollAnswer.Text("bom dia")), new SealedVote(0, null), new SealedVote(1, 2)], await BallotsAsync());

        await AppendAsync(second.Next.Command("close-again", new PollClosed(Poll, new PollTally([], 2, true), Ines)));
        Assert.Empty(await BallotsAsync());
    }

    [Fact]
    public async Task BallotsGoWhenNoFurtherRoundFollows()
    {
        var votes = new Writing().Vote("v1", Poll, "zanele", 1).Command("close", new PollClosed(Poll, new PollTally([], 1, true), Ines, Again: true));
        await AppendAsync(votes);

        await AppendAsync(votes.Next.Command("settle", new PollSettled(Poll, Ines)));

        Assert.Empty(await BallotsAsync());
    }

    [Fact]
    public async Task AnEndedSessionIsSealed()
    {
        var ended = await EndAsync();
        var seal = new LogSeal(2, ended.Entries[^1].Id);

        Assert.Equal(seal, await SealAsync());
        Assert.Equal(new Sealed(seal), await AppendAsync(ended.Next.Command("late")));
        Assert.Equal(new Sealed(seal), await AppendAsync(new Writing().Command("stale")));
        Assert.Equal(2, (await ReadAsync()).Length);
        Assert.Null(await FindAsync(new Writing().Command("late")));
    }

    [Fact]
    public async Task ARepeatedCommandIsAnsweredAlsoAfterTheEnd()
    {
        await EndAsync();
        Assert.Equal(new KnownCommand(1, true), KnownIn(await AppendAsync(new Writing().Command("first")))["first"]);
    }

    [Fact]
    public async Task ARunningSessionHasNoSealAndDoesNotExpire()
    {
        await BeginAsync();
        await Log.ExpireAsync(_session, TimeSpan.Zero, CancellationToken.None);
        Assert.Null(await SealAsync());
        Assert.Equal(2, (await ReadAsync()).Length);
    }

    [Fact]
    public async Task TheSealOutlivesTheLog()
    {
        var ended = await EndAsync();
        var seal = new LogSeal(2, ended.Entries[^1].Id);

        await Log.ExpireAsync(_session, TimeSpan.Zero, CancellationToken.None);

        Assert.Empty(await ReadAsync());
        Assert.Equal(seal, await SealAsync());
        Assert.Equal(new Sealed(seal), await AppendAsync(new Writing().Command("again")));
        Assert.Empty(await ReadAsync());
    }

    [Fact]
    public async Task WhoeverFollowsIsTold()
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var following = await Log.FollowAsync(_session, () => told.TrySetResult(), CancellationToken.None);

        await BeginAsync();

        await told.Task.WaitAsync(Patience, TimeProvider.System);
    }

    [Fact]
    public async Task WhoeverNoLongerFollowsIsNotTold()
    {
        var gone = 0;
        var former = await Log.FollowAsync(_session, () => gone++, CancellationToken.None);
        await former.DisposeAsync();
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var following = await Log.FollowAsync(_session, () => told.TrySetResult(), CancellationToken.None);

        await BeginAsync();

        await told.Task.WaitAsync(Patience, TimeProvider.System);
        Assert.Equal(0, gone);
    }

    [Fact]
    public async Task TimeGoesOn()
    {
        var first = await Log.TimeAsync(CancellationToken.None);
        var second = await Log.TimeAsync(CancellationToken.None);
        Assert.True(second >= first);
        Assert.Equal(TimeSpan.Zero, second.Offset);
    }

    /// <summary>Eight nodes at once, each unsure now and then whether it was heard, and saying it again.</summary>
    [Fact]
    public async Task ConcurrentAppendersMakeOneChainWithEveryCommandOnce()
    {
        const int nodes = 8, commands = 50;

        await Task.WhenAll(Enumerable.Range(0, nodes).Select(node => Task.Run(async () =>
        {
            var appender = new Appender(Log, _session);
            for (var command = 0; command < commands; command++)
            {
                for (var times = 0; times <= command % 3; times++)
                {
                    await appender.StandAsync($"n{node}-c{command}");
                }
            }
        }))).WaitAsync(TimeSpan.FromSeconds(60), TimeProvider.System);

        var entries = await ReadAsync();
        Assert.Equal(Enumerable.Range(1, nodes * commands).Select(number => (long)number), entries.Select(entry => entry.Number));
        Assert.Equal(entries.Select(entry => entry.Id).Prepend("").SkipLast(1), entries.Select(entry => entry.Previous));
        Assert.Equal(
            Enumerable.Range(0, nodes * commands).Select(each => $"n{each / commands}-c{each % commands}").Order(StringComparer.Ordinal),
            entries.Select(entry => entry.Command).Order(StringComparer.Ordinal));
    }

    private static ImmutableDictionary<string, KnownCommand> KnownIn(AppendResult result) => Assert.IsType<Known>(result).Commands;

    private static MessageSaid Said(string text) => new(new MessageId("m1"), Ines, MessageTo.Class, text);

    private async Task<AppendResult> AppendAsync(Writing writing) => await Log.AppendAsync(_session, writing.Append, CancellationToken.None);

    private async Task<LogEntry[]> ReadAsync(long after = 0) => [.. await Log.ReadAsync(_session, after, CancellationToken.None)];

    private async Task<LogSeal?> SealAsync() => await Log.FindSealAsync(_session, CancellationToken.None);

    /// <summary>What the ballots of both rounds say, in an order of their own.</summary>
    private async Task<List<SealedVote>> BallotsAsync(PollId? poll = null) =>
        [.. (await Log.ReadBallotsAsync(_session, poll ?? Poll, CancellationToken.None)).OrderBy(vote => $"{vote.First} {vote.Second}", StringComparer.Ordinal)];

    private async Task<KnownCommand?> FindAsync(Writing writing) =>
        await Log.FindCommandAsync(_session, writing.Append.Commands.Single(), CancellationToken.None);

    private async Task<long?[]> NumbersAsync(params string[] ids)
    {
        var numbers = new List<long?>();
        foreach (var id in ids)
        {
            numbers.Add((await FindAsync(new Writing().Command(id)))?.Number);
        }

        return [.. numbers];
    }

    /// <summary>Two entries by the command "begin".</summary>
    private async Task<Writing> BeginAsync()
    {
        var writing = new Writing().Command("begin", new DoorsOpened(Ines), new ClassStarted(Ines));
        Assert.Equal(new Appended(2), await AppendAsync(writing));
        return writing;
    }

    private async Task<Writing> EndAsync()
    {
        var writing = new Writing().Command("first").Command("end", new ClassEnded(Ines));
        Assert.Equal(new Appended(2), await AppendAsync(writing));
        return writing;
    }
}
