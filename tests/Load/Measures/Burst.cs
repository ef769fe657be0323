using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Load.Measures;

/// <summary>Everyone votes at once, and keeps at it until their vote is confirmed.</summary>
internal sealed class Burst(IReadOnlyList<LastingTab> voters, string poll, bool anonymous)
{
    private const int Options = 4;
    private readonly ConcurrentDictionary<string, int> _choices = new(StringComparer.Ordinal);
    private readonly long _began = TimeProvider.System.GetTimestamp();
    private long _lastSent;
    private int _acknowledged;

    public string Poll => poll;

    public int Acknowledged => Volatile.Read(ref _acknowledged);

    public TimeSpan SinceFirst => TimeProvider.System.GetElapsedTime(_began);

    public TimeSpan SinceLast => TimeProvider.System.GetElapsedTime(Volatile.Read(ref _lastSent));

    /// <summary>Ends when all are acknowledged.</summary>
    /// <param name="within">Each votes at some moment of this time.</param>
    /// <returns>How long after the beginning that was.</returns>
    public async Task<TimeSpan> RunAsync(TimeSpan within, CancellationToken cancellation)
    {
        await Task.WhenAll(voters.Select((voter, index) => VoteAsync(voter, within * index / voters.Count, cancellation)));
        return SinceFirst;
    }

    /// <summary>What is wrong with a closed poll's result: a vote lost, doubled or changed. Empty: nothing.</summary>
    public IEnumerable<string> Mistakes(JsonNode result)
    {
        var expected = Enumerable.Range(0, Options).Select(option => _choices.Values.Count(choice => choice == option)).ToList();
        var counts = result["result"]!["counts"]!.AsArray().Select(count => (int)count!).ToList();
        if ((int)result["result"]!["people"]! != voters.Count || !counts.SequenceEqual(expected))
        {
            yield return $"{voters.Count} people voted {string.Join('/', expected)}, counted were {result["result"]!["people"]} as {string.Join('/', counts)}.";
        }

        foreach (var (person, option) in anonymous ? [] : _choices.ToArray())
        {
            if ((int?)result["choices"]![person]?["options"]?[0] != option)
            {
                yield return $"{person} chose {option}, counted was {result["choices"]![person]?.ToJsonString() ?? "nothing"}.";
            }
        }
    }

    private async Task VoteAsync(LastingTab voter, TimeSpan after, CancellationToken cancellation)
    {
        await Task.Delay(after, TimeProvider.System, cancellation);
        var option = _choices[voter.Tab.Person] = Random.Shared.Next(Options);
        Volatile.Write(ref _lastSent, TimeProvider.System.GetTimestamp());
        await voter.MustAsync("castVote", new { poll, answer = new { options = new[] { option } } }, cancellation);
        Interlocked.Increment(ref _acknowledged);
    }
}
