using System.Collections.Immutable;
using System.Globalization;
using CityLeadership.Classroom.Session;
using StackExchange.Redis;

namespace CityLeadership.Classroom.Log.Redis;

/// <summary>Speaks with <c>append.lua</c>: lays its keys and arguments out, and reads its answer.</summary>
internal static class AppendScript
{
    private static readonly string Source = Scripts.Load("append.lua");

    /// <summary>What the ballots of an append need to be written: where, under which name.</summary>
    public sealed record SecretBallot(RedisKey Box, string Field, string Answer);

    public static Task<RedisResult> EvaluateAsync(
        IDatabase database,
        string session,
        Append append,
        IReadOnlyList<(string Id, string Fingerprint, IReadOnlyList<string> Entries)> commands,
        IReadOnlyList<SecretBallot> ballots)
    {
        List<RedisKey> keys = [RedisKeys.Log(session), RedisKeys.Commands(session), RedisKeys.Head(session)];
        var events = append.Commands.SelectMany(command => command.Entries).ToList();
        List<RedisValue> arguments =
        [
            (string)RedisKeys.Grown(session)!, append.Length, append.LastId, events[^1].Id,
            events.Exists(entry => entry.Event is ClassEnded) ? "seal" : "", commands.Count,
        ];
        foreach (var (id, fingerprint, entries) in commands)
        {
            arguments.AddRange([id, fingerprint, entries.Count, .. entries.Select(entry => (RedisValue)entry)]);
        }

        arguments.Add(ballots.Count);
        foreach (var ballot in ballots)
        {
            keys.Add(ballot.Box);
            arguments.AddRange([keys.Count, ballot.Field, ballot.Answer]);
        }

        arguments.Add(keys.Count + 1);
        foreach (var poll in events.Select(entry => BallotBox.ErasedBy(entry.Event)).OfType<PollId>())
        {
            keys.Add(RedisKeys.Ballots(session, poll, round: 1));
            keys.Add(RedisKeys.Ballots(session, poll, round: 2));
            keys.Add(RedisKeys.BallotSecret(session, poll));
        }

        return database.ScriptEvaluateAsync(Source, [.. keys], [.. arguments]);
    }

    /// <summary>Whether secrets were erased: then the append-only file must be rewritten without them.</summary>
    public static bool Erased(RedisResult result) => (string[])result! is ["appended", _, not "0"];

    public static AppendResult Read(RedisResult result, IReadOnlyDictionary<string, string?> fingerprints)
    {
        var answer = (string[])result!;
        return answer[0] switch
        {
            "appended" => new AppendResult.Appended(Number(answer[1])),
            "conflict" => new AppendResult.Conflict(Number(answer[1])),
            "sealed" => new AppendResult.Sealed(new LogSeal(Number(answer[1]), answer[2])),
            "known" => new AppendResult.Known(answer.Skip(1).Chunk(2)
                .ToImmutableDictionary(pair => pair[0], pair => Known(pair[1], fingerprints[pair[0]]))),
            var other => throw new InvalidOperationException($"append.lua answered \"{other}\"."),
        };
    }

    /// <param name="stored">"number fingerprint", or "number" where what was said was blanked.</param>
    /// <param name="fingerprint">Null: cannot be told any more, the ballots' secret is gone.</param>
    public static KnownCommand Known(string stored, string? fingerprint)
    {
        var parts = stored.Split(' ');
        return new KnownCommand(Number(parts[0]), fingerprint is null || parts.Length < 2 || parts[1] == fingerprint);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
