using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log.Redis;

/// <summary>Logs in Redis: a list a session, a hash of command ids, one script that does everything at once.</summary>
public sealed class RedisSessionLog(RedisGateway redis) : ISessionLog, IAsyncDisposable
{
    private readonly BallotSecrets _secrets = new(redis);
    private readonly Erasure _erasure = new(redis);

    public async ValueTask<AppendResult> AppendAsync(string session, Append append, CancellationToken cancellation)
    {
        var commands = new List<(string, string, IReadOnlyList<string>)>();
        var ballots = new List<AppendScript.SecretBallot>();
        var fingerprints = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var command in append.Commands)
        {
            var fingerprint = await FingerprintAsync(session, command, ballots, cancellation).ConfigureAwait(false);
            fingerprints[command.Id] = fingerprint;
            commands.Add((command.Id, fingerprint, [.. command.Entries.Select(Write)]));
        }

        var answer = await redis.RunAsync(
            database => AppendScript.EvaluateAsync(database, session, append, commands, ballots), cancellation).ConfigureAwait(false);
        if (AppendScript.Erased(answer))
        {
            ForgetBallots(session, append.Commands.SelectMany(command => command.Entries));
            _erasure.Begin();
        }
        else
        {
            _erasure.BeginOnce();
        }

        return AppendScript.Read(answer, fingerprints);
    }

    public async ValueTask<ImmutableArray<LogEntry>> ReadAsync(string session, long after, CancellationToken cancellation)
    {
        var entries = await redis.RunAsync(
            database => database.ListRangeAsync(RedisKeys.Log(session), after), cancellation).ConfigureAwait(false);
        ImmutableArray<LogEntry> read = [.. entries.Select(entry => Read(entry!))];
        ForgetBallots(session, read);
        return read;
    }

    public async ValueTask BlankAsync(string session, LogEntry blanked, CancellationToken cancellation)
    {
        var changed = await redis.RunAsync(
            database => BlankScript.EvaluateAsync(database, session, blanked.Number, blanked.Id, Write(blanked), blanked.Command), cancellation)
            .ConfigureAwait(false);
        if (changed > 0)
        {
            _erasure.Begin();
        }
    }

    public async ValueTask<KnownCommand?> FindCommandAsync(string session, AppendedCommand command, CancellationToken cancellation)
    {
        var stored = await redis.RunAsync(
            database => database.HashGetAsync(RedisKeys.Commands(session), command.Id), cancellation).ConfigureAwait(false);
        if (stored.IsNull)
        {
            return null;
        }

        var fingerprint = command.Ballot is not { } ballot ? Fingerprint.Of(command.Body)
            : _secrets.Find(session, ballot.Poll) is { } secret ? Fingerprint.Of(command.Body, secret)
            : null;
        return AppendScript.Known(stored!, fingerprint);
    }

    public async ValueTask<IAsyncDisposable> FollowAsync(string session, Action hint, CancellationToken cancellation) =>
        await redis.SubscribeAsync(RedisKeys.Grown(session), hint, cancellation).ConfigureAwait(false);

    public async ValueTask<ImmutableArray<SealedVote>> ReadBallotsAsync(string session, PollId poll, CancellationToken cancellation) =>
        BallotBox.Open(
            await ReadBoxAsync(session, poll, round: 1, cancellation).ConfigureAwait(false),
            await ReadBoxAsync(session, poll, round: 2, cancellation).ConfigureAwait(false));

    public async ValueTask<LogSeal?> FindSealAsync(string session, CancellationToken cancellation)
    {
        var head = await redis.RunAsync(
            database => database.HashGetAsync(RedisKeys.Head(session), ["sealed", "last"]), cancellation).ConfigureAwait(false);
        return head[0].IsNull ? null : new LogSeal((long)head[0], head[1]!);
    }

    public async ValueTask ExpireAsync(string session, TimeSpan after, CancellationToken cancellation)
    {
        if (await FindSealAsync(session, cancellation).ConfigureAwait(false) is null)
        {
            return;
        }

        foreach (var key in new[] { RedisKeys.Log(session), RedisKeys.Commands(session), RedisKeys.Heard(session) })
        {
            await redis.RunAsync(
                database => after <= TimeSpan.Zero ? database.KeyDeleteAsync(key) : database.KeyExpireAsync(key, after), cancellation)
                .ConfigureAwait(false);
        }

        if (after <= TimeSpan.Zero)
        {
            _erasure.Begin();
        }
    }

    public async ValueTask<DateTimeOffset> TimeAsync(CancellationToken cancellation)
    {
        var answer = (string[])(await redis.RunAsync(database => database.ExecuteAsync("TIME"), cancellation).ConfigureAwait(false))!;
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return DateTimeOffset.FromUnixTimeSeconds(long.Parse(answer[0], culture)).AddMicroseconds(long.Parse(answer[1], culture));
    }

    public ValueTask DisposeAsync() => _erasure.DisposeAsync();

    private static string Write(LogEntry entry) => JsonSerializer.Serialize(entry, ClassroomJson.Options);

    private static LogEntry Read(string entry) =>
        JsonSerializer.Deserialize<LogEntry>(entry, ClassroomJson.Options) ?? throw new JsonException("An entry of the log is null.");

    private async Task<Dictionary<string, PollAnswer>> ReadBoxAsync(
        string session, PollId poll, int round, CancellationToken cancellation)
    {
        var box = await redis.RunAsync(
            database => database.HashGetAllAsync(RedisKeys.Ballots(session, poll, round)), cancellation).ConfigureAwait(false);
        return box.ToDictionary(
            ballot => (string)ballot.Name!,
            ballot => JsonSerializer.Deserialize<PollAnswer>((string)ballot.Value!, ClassroomJson.Options)!,
            StringComparer.Ordinal);
    }

    private async ValueTask<string> FingerprintAsync(
        string session, AppendedCommand command, List<AppendScript.SecretBallot> ballots, CancellationToken cancellation)
    {
        if (command.Ballot is not { } ballot)
        {
            return Fingerprint.Of(command.Body);
        }

        var secret = await _secrets.GetAsync(session, ballot.Poll, cancellation).ConfigureAwait(false);
        var field = Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(ballot.Person.Value)));
        var answer = JsonSerializer.Serialize(ballot.Answer, ClassroomJson.Options);
        ballots.Add(new(RedisKeys.Ballots(session, ballot.Poll, ballot.Round), field, answer));
        return Fingerprint.Of(command.Body, secret);
    }

    /// <summary>The secrets of polls whose last round closed go from this node's memory too, whichever node closed them.</summary>
    private void ForgetBallots(string session, IEnumerable<LogEntry> entries)
    {
        foreach (var poll in entries.Select(entry => BallotBox.ErasedBy(entry.Event)).OfType<PollId>())
        {
            _secrets.Forget(session, poll);
        }
    }
}
