using System.Text.Json.Nodes;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Load.Crowd;

/// <summary>
/// Someone who takes part as people do: raises a hand now and then, votes when there is a vote (and mostly the same when it is taken again), writes a line rarely, and
/// speaks for a while when called on. Their camera stays off, so that the room shows their portrait.
/// </summary>
internal sealed class SimulatedPerson(LastingTab lasting, Pace pace) : IAsyncDisposable
{
    private static readonly string?[] Intents = [null, null, "newPoint", "newPoint", "buildOn", "challenge", "question"];
    private readonly ClassroomTab _tab = lasting.Tab;
    private readonly HashSet<string> _polls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _answers = new(StringComparer.Ordinal);
    private readonly bool _votesAtAll = Random.Shared.NextDouble() < 0.95;
    private long _handRaised;

    /// <summary>Takes part until cancelled or sent away.</summary>
    /// <returns>Why they went; null when cancelled.</returns>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var staying = lasting.RunAsync(over.Token);
        var taking = TakePartAsync(over.Token);
        await Task.WhenAny(staying, taking);
        await over.CancelAsync();
        await taking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await staying;
    }

    public ValueTask DisposeAsync() => _tab.DisposeAsync();

    private async Task TakePartAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(Pace.Thought * (0.5 + Random.Shared.NextDouble()), TimeProvider.System, cancellation);
            var now = _tab.Read(Look);
            if (!now.IsIn)
            {
                continue;
            }

            if (now.IsAsked)
            {
                await SpeakAsync(cancellation);
            }
            else if (now.OpenPoll is { } poll && _polls.Add(RoundOf(poll)))
            {
                await VoteAsync(poll, cancellation);
            }
            else if (now.HasHand)
            {
                await LowerSometimesAsync(cancellation);
            }
            else if (now.Hands < Pace.MostHands && pace.WantsToSpeak())
            {
                _handRaised = TimeProvider.System.GetTimestamp();
                await lasting.DoAsync("raiseHand", new { intent = Intents[Random.Shared.Next(Intents.Length)] }, cancellation);
            }
            else if (now.MayWrite && pace.WantsToWrite())
            {
                await lasting.DoAsync("say", new { text = Sayings.Any(), to = "class" }, cancellation);
            }
        }
    }

    /// <summary>Being called on, or asked to unmute: answers after a breath, speaks, and closes the microphone. The floor is the hosts' to take back.</summary>
    private async Task SpeakAsync(CancellationToken cancellation)
    {
        await Task.Delay(Pace.Between(1, 3), TimeProvider.System, cancellation);
        await lasting.DoAsync("setMedia", new { microphone = true, camera = false }, cancellation);
        await Task.Delay(Pace.Between(8, 25), TimeProvider.System, cancellation);
        await lasting.DoAsync("setMedia", new { microphone = false, camera = false }, cancellation);
    }

    private async Task VoteAsync(JsonNode poll, CancellationToken cancellation)
    {
        if (!_votesAtAll)
        {
            return;
        }

        await Task.Delay(Pace.Between(1, 15), TimeProvider.System, cancellation);
        var id = (string)poll["id"]!;
        var stays = _answers.ContainsKey(id) && Random.Shared.NextDouble() < 0.7;
        var answer = _answers[id] = stays ? _answers[id] : Opinion.Of(poll);
        await lasting.DoAsync("castVote", new { poll = id, answer }, cancellation);
    }

    private async Task LowerSometimesAsync(CancellationToken cancellation)
    {
        if (TimeProvider.System.GetElapsedTime(_handRaised) > TimeSpan.FromSeconds(45) && Random.Shared.NextDouble() < 0.1)
        {
            await lasting.DoAsync("lowerHand", null, cancellation);
        }
    }

    private Moment Look()
    {
        if (_tab.Find("class")?.View is not { } seen || (string?)_tab.Find("self")?.View["presence"] != "here")
        {
            return Moment.Outside;
        }

        var open = seen["polls"]!.AsObject().FirstOrDefault(poll =>
            (string?)poll.Value!["state"] == "open" && !_polls.Contains(RoundOf(poll.Value)));
        return new Moment(
            IsIn: (string?)seen["session"]!["phase"] is "open" or "inClass",
            HasHand: seen["hands"]!.AsArray().Any(hand => (string?)hand!["person"] == _tab.Person),
            IsAsked: _tab.Find("self")!.View["unmuteAskedBy"] is not null,
            Hands: seen["hands"]!.AsArray().Count,
            MayWrite: (bool)seen["session"]!["chatOn"]!,
            OpenPoll: open.Value?.DeepClone());
    }

    /// <summary>Everyone answers once a round.</summary>
    private static string RoundOf(JsonNode poll) => $"{poll["id"]} {poll["round"]}";

    private sealed record Moment(bool IsIn, bool HasHand, bool IsAsked, int Hands, bool MayWrite, JsonNode? OpenPoll)
    {
        public static readonly Moment Outside = new(false, false, false, 0, false, null);
    }
}
