using System.Security.Cryptography;
using System.Text;
using CityLeadership.Classroom.Hub.Tests.Redis;
using CityLeadership.Classroom.Log.Redis;
using CityLeadership.Classroom.Session;
using StackExchange.Redis;

namespace CityLeadership.Classroom.Hub.Tests.Log.Redis;

/// <summary>Once an anonymous poll is closed, nothing that Redis keeps, in memory or on disk, links a person to a choice.</summary>
public sealed class BallotSecrecyTests : IAsyncLifetime
{
    private const string Session = "secret-session";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly PollId Poll = new("p1");
    private static readonly PersonId Ines = new("ines");
    private static readonly string[] Voters = ["zanele", "mats", "rosa"];

    private RedisServer _server = null!;
    private RedisGateway _gateway = null!;
    private RedisSessionLog _log = null!;

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _gateway = await _server.ConnectAsync();
        _log = new RedisSessionLog(_gateway);
    }

    public async Task DisposeAsync()
    {
        await _log.DisposeAsync();
        await _gateway.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task AnOpenPollKeepsItsBallotsUnderNamesThatNeedItsSecret()
    {
        await VoteAsync();
        var (secret, box) = await OpenedAsync();

        Assert.Equal(32, secret.Length);
        Assert.Equal(Voters.Select(voter => FieldOf(secret, voter)).Order(), box.Select(entry => (string)entry.Name!).Order());
        AssertAbsent(await WholeDatabaseAsync(), FieldsAnyoneCouldCompute());
    }

    [Fact]
    public async Task AClosedPollLeavesNoBallotNoSecretAndNoLinkAnywhere()
    {
        var votes = await VoteAsync();
        var (secret, _) = await OpenedAsync();
        AssertKept(_server.ReadAppendOnlyFiles(), secret, kept: true);

        await CloseAsync(votes);

        await AssertNothingLinksAsync(secret);
    }

    /// <summary>A rewrite that runs already still copies the ballots: it must be done once more.</summary>
    [Fact]
    public async Task APollThatClosesDuringARewriteIsWipedByTheNext()
    {
        var votes = await VoteAsync();
        var (secret, _) = await OpenedAsync();
        await IdleAsync();
        await ExecuteAsync("CONFIG", "SET", "rdb-key-save-delay", "200000");
        await ExecuteAsync("BGREWRITEAOF");
        Assert.Contains("aof_rewrite_in_progress:1", await PersistenceAsync(), StringComparison.Ordinal);

        await CloseAsync(votes);
        await ExecuteAsync("CONFIG", "SET", "rdb-key-save-delay", "0");

        await WipedAsync(secret);
        AssertKept(_server.ReadAppendOnlyFiles(), secret, kept: false);
    }

    /// <summary>The node that closed a poll died before the file was rewritten: the next one to write does it.</summary>
    [Fact]
    public async Task APollWhoseNodeDiedIsWipedByTheNext()
    {
        var votes = await VoteAsync();
        var (secret, _) = await OpenedAsync();
        await IdleAsync();
        await ExecuteAsync("DEL", $"classroom:{{{Session}}}:ballots:1:{Poll}", $"classroom:{{{Session}}}:ballot-secret:{Poll}");
        AssertKept(_server.ReadAppendOnlyFiles(), secret, kept: true);

        await using var next = new RedisSessionLog(_gateway);
        await next.AppendAsync(Session, votes.Next.Command("another").Append, CancellationToken.None);

        await WipedAsync(secret);
        AssertKept(_server.ReadAppendOnlyFiles(), secret, kept: false);
    }

    /// <summary>The first round's ballots wait for the second, because the flow needs them; then both go, and the key with them.</summary>
    [Fact]
    public async Task APollWithTwoRoundsLeavesNothingOfEitherOnceTheSecondIsClosed()
    {
        var votes = await VoteAsync();
        var closed = votes.Next.Command("close-first", new PollClosed(Poll, new PollTally([], 3, true), Ines, Again: true));
        await _log.AppendAsync(Session, closed.Append, CancellationToken.None);
        var (secret, box) = await OpenedAsync();
        Assert.Equal(Voters.Length, box.Length);

        var again = closed.Next.Command("open-again", new RoundOpened(Poll, null, Ines));
        foreach (var voter in Voters)
        {
            again = again.Vote($"again-{voter}", Poll, voter, 1, round: 2);
        }

        await _log.AppendAsync(Session, again.Append, CancellationToken.None);
        Assert.Equal(Voters.Length, (await _log.ReadBallotsAsync(Session, Poll, CancellationToken.None)).Count(vote => vote is { First: not null, Second: not null }));
        AssertAbsent(await WholeDatabaseAsync(), FieldsAnyoneCouldCompute());

        await CloseAsync(again);
        await AssertNothingLinksAsync(secret);
    }

    [Fact]
    public async Task APollThatWaitedForASecondRoundLeavesNothingOnceItIsSettled()
    {
        var votes = await VoteAsync();
        var closed = votes.Next.Command("close-first", new PollClosed(Poll, new PollTally([], 3, true), Ines, Again: true));
        await _log.AppendAsync(Session, closed.Append, CancellationToken.None);
        var (secret, _) = await OpenedAsync();

        await _log.AppendAsync(Session, closed.Next.Command("settle", new PollSettled(Poll, null)).Append, CancellationToken.None);

        await AssertNothingLinksAsync(secret);
    }

    [Fact]
    public async Task AVoteThatComesAfterTheCloseFromANodeThatDidNotKnowLeavesNothing()
    {
        var votes = await VoteAsync();
        await CloseAsync(votes);
        await using var late = new RedisSessionLog(_gateway);

        await late.AppendAsync(Session, votes.Next.Vote("late", Poll, "kofi", 2).Append, CancellationToken.None);

        Assert.DoesNotContain(await KeysAsync(), key => key.Contains(":ballots:", StringComparison.Ordinal));
        Assert.Empty(await LastingSecretsAsync());
    }

    private async Task<Writing> VoteAsync()
    {
        var votes = new Writing().Command("marker-of-this-log");
        foreach (var (option, voter) in Voters.Index())
        {
            votes = votes.Vote($"vote-{voter}", Poll, voter, option);
        }

        await _log.AppendAsync(Session, votes.Append, CancellationToken.None);
        return votes;
    }

    private async Task CloseAsync(Writing votes) => await _log.AppendAsync(
        Session,
        votes.Next.Command("close", new PollClosed(Poll, new PollTally([], 3, true), Ines)).Append,
        CancellationToken.None);

    private async Task<(byte[] Secret, HashEntry[] Box)> OpenedAsync() => (
        (await _gateway.RunAsync(database => database.StringGetAsync($"classroom:{{{Session}}}:ballot-secret:{Poll}"), CancellationToken.None))!,
        await _gateway.RunAsync(database => database.HashGetAllAsync($"classroom:{{{Session}}}:ballots:1:{Poll}"), CancellationToken.None));

    private async Task AssertNothingLinksAsync(byte[] secret)
    {
        Assert.DoesNotContain(await KeysAsync(), key => key.Contains("ballot", StringComparison.Ordinal));
        var database = await WholeDatabaseAsync();
        AssertAbsent(database, Voters.Select(voter => FieldOf(secret, voter)));
        AssertAbsent(database, FieldsAnyoneCouldCompute());
        await WipedAsync(secret);
        AssertKept(_server.ReadAppendOnlyFiles(), secret, kept: false);
    }

    private async Task WipedAsync(byte[] secret)
    {
        await IdleAsync();
        await Eventually.HoldsAsync(
            () => Task.FromResult(!_server.ReadAppendOnlyFiles().Contains(Encoding.Latin1.GetString(secret), StringComparison.Ordinal)), Patience);
        await IdleAsync();
    }

    private Task IdleAsync() => Eventually.HoldsAsync(
        async () => (await PersistenceAsync()).Contains("aof_rewrite_in_progress:0", StringComparison.Ordinal), Patience);

    /// <summary>The marker shows that the files can be read as text at all.</summary>
    private static void AssertKept(string files, byte[] secret, bool kept)
    {
        Assert.Contains("marker-of-this-log", files, StringComparison.Ordinal);
        Assert.Equal(kept, files.Contains(Encoding.Latin1.GetString(secret), StringComparison.Ordinal));
        Assert.All(Voters, voter => Assert.Equal(kept, files.Contains(FieldOf(secret, voter), StringComparison.Ordinal)));
        AssertAbsent([files], FieldsAnyoneCouldCompute());
    }

    private static void AssertAbsent(IReadOnlyCollection<string> texts, IEnumerable<string> secrets) =>
        Assert.All(secrets, secret => Assert.DoesNotContain(texts, text => text.Contains(secret, StringComparison.Ordinal)));

    private static string FieldOf(byte[] secret, string voter) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(voter)));

    /// <summary>Without a key, a hash hides nothing: all people and all choices can be tried.</summary>
    private static IEnumerable<string> FieldsAnyoneCouldCompute() =>
        from voter in Voters
        from option in Enumerable.Range(0, Voters.Length)
        from text in new[] { voter, Writing.BallotBody(Poll, voter, option) }
        select Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24];

    private async Task<List<string>> KeysAsync() =>
        [.. ((string[])(await ExecuteAsync("KEYS", "*"))!)];

    /// <summary>Every key and everything in it.</summary>
    private async Task<List<string>> WholeDatabaseAsync()
    {
        var all = new List<string>();
        foreach (var key in await KeysAsync())
        {
            all.Add(key);
            all.AddRange((string)(await ExecuteAsync("TYPE", key))! switch
            {
                "hash" => (string[])(await ExecuteAsync("HGETALL", key))!,
                "list" => (string[])(await ExecuteAsync("LRANGE", key, "0", "-1"))!,
                "string" => [(string)(await ExecuteAsync("GET", key))!],
                var other => throw new InvalidOperationException($"A log keeps no {other}."),
            });
        }

        return all;
    }

    private async Task<List<string>> LastingSecretsAsync()
    {
        var lasting = new List<string>();
        foreach (var key in (await KeysAsync()).Where(key => key.Contains("ballot-secret", StringComparison.Ordinal)))
        {
            if ((long)await ExecuteAsync("TTL", key) < 0)
            {
                lasting.Add(key);
            }
        }

        return lasting;
    }

    private async Task<string> PersistenceAsync() => (string)(await ExecuteAsync("INFO", "persistence"))!;

    private Task<RedisResult> ExecuteAsync(string command, params object[] arguments) =>
        _gateway.RunAsync(database => database.ExecuteAsync(command, arguments), CancellationToken.None);
}
