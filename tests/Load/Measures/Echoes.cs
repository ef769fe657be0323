using System.Collections.Concurrent;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Load.Measures;

/// <summary>Sends lines at a steady pace, and notes when each is with everybody who is in class.</summary>
internal sealed class Echoes
{
    private readonly ConcurrentDictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<LastingTab> _everybody;

    public Echoes(IReadOnlyList<LastingTab> everybody)
    {
        _everybody = everybody;
        foreach (var tab in everybody)
        {
            tab.Tab.Updated += Heard;
        }
    }

    public int Sent => _lines.Count;

    /// <summary>From being sent to being with the last of everybody.</summary>
    public Spread WithEverybody => new(_lines.Values.Select(line => line.WithEverybody));

    /// <summary>From being sent to being acknowledged to its sender.</summary>
    public Spread Acknowledged => new(_lines.Values.Select(line => line.Acknowledged));

    /// <summary>Speakers take turns; waits until every line is with everybody, once.</summary>
    /// <returns>Whether that came to be.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<LastingTab> speakers, int perSecond, TimeSpan time, CancellationToken cancellation)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1) / perSecond);
        var sending = new List<Task>();
        for (var number = 0; number < perSecond * time.TotalSeconds; number++)
        {
            await pace.WaitForNextTickAsync(cancellation);
            sending.Add(SendAsync(speakers[number % speakers.Count], number, cancellation));
        }

        await Task.WhenAll(sending);
        foreach (var line in _lines.Values)
        {
            await line.Complete.WaitAsync(cancellation);
        }

        return _lines.Values.All(line => line.Heard == _everybody.Count);
    }

    public void End()
    {
        foreach (var tab in _everybody)
        {
            tab.Tab.Updated -= Heard;
        }
    }

    private async Task SendAsync(LastingTab speaker, int number, CancellationToken cancellation)
    {
        var id = Guid.NewGuid().ToString("N");
        var line = _lines[id] = new Line(_everybody.Count);
        var answer = await speaker.Tab.DoAsync("say", new { text = $"Line {number}", to = "class" }, id, cancellation);
        line.Answered();
        if (!answer.Ok)
        {
            throw new InvalidOperationException($"Line {number} was refused: {answer.Code}.");
        }
    }

    private void Heard(Update update)
    {
        foreach (var change in update.Changes)
        {
            if ((string?)change!["message"]?["id"] is { } id && _lines.TryGetValue(id, out var line))
            {
                line.HeardByOneMore();
            }
        }
    }

    private sealed class Line(int listeners)
    {
        private readonly long _sent = TimeProvider.System.GetTimestamp();
        private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _heard;

        public int Heard => Volatile.Read(ref _heard);

        public Task Complete => _complete.Task;

        public TimeSpan WithEverybody { get; private set; }

        public TimeSpan Acknowledged { get; private set; }

        public void Answered() => Acknowledged = TimeProvider.System.GetElapsedTime(_sent);

        public void HeardByOneMore()
        {
            if (Interlocked.Increment(ref _heard) == listeners)
            {
                WithEverybody = TimeProvider.System.GetElapsedTime(_sent);
                _complete.TrySetResult();
            }
        }
    }
}
