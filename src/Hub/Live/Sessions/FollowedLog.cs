using System.Collections.Immutable;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>A session's log as far as this node has followed it, whichever node wrote it.</summary>
internal sealed class FollowedLog(string session, ISessionLog log, ISessionFollower follower, ILogger logger)
{
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private Chronicle _chronicle = Chronicle.Empty;

    public Chronicle Chronicle => Volatile.Read(ref _chronicle);

    /// <summary>Whether this command took effect, as far as was followed.</summary>
    public bool Knows(string command) => _done.Contains(command);

    /// <summary>False: there was nothing new.</summary>
    public async Task<bool> ReadTailAsync(CancellationToken cancellation)
    {
        var (number, id) = (_chronicle.Number, _chronicle.LastId);
        var tail = await log.ReadAsync(session, Math.Max(0, number - 1), cancellation).ConfigureAwait(false);
        if (number > 0)
        {
            if (tail.IsEmpty && _chronicle.State.Phase == Phase.Ended)
            {
                // Let go after all of it was archived.
                return false;
            }

            // The entry read last is read again: a log that lost its end has another there, or none.
            if (tail.IsEmpty || tail[0].Id != id)
            {
                await RebuildAsync(cancellation).ConfigureAwait(false);
                return true;
            }

            tail = tail[1..];
        }

        Follow(tail);
        return !tail.IsEmpty;
    }

    /// <summary>The log is not the one this node followed: a fail-over lost its tail. Start over, and show everyone what is true now.</summary>
    public async Task RebuildAsync(CancellationToken cancellation)
    {
        var all = await log.ReadAsync(session, 0, cancellation).ConfigureAwait(false);
        LiveLog.LogForked(logger, session, _chronicle.Number, all.Length);
        _done.Clear();
        var rebuilt = Chronicle.Empty;
        foreach (var entry in all)
        {
            (rebuilt, _) = rebuilt.Follow(entry);
            _done.Add(entry.Command);
        }

        Volatile.Write(ref _chronicle, rebuilt);
        follower.Rebuilt(rebuilt);
    }

    /// <summary>Takes entries that stand in the log, all that one command brought about at a time.</summary>
    public void Follow(List<Step> steps)
    {
        for (var first = 0; first < steps.Count;)
        {
            var command = steps[first].Entry.Command;
            var next = steps.FindIndex(first, step => step.Entry.Command != command);
            var brought = steps[first..(next < 0 ? steps.Count : next)];
            _done.Add(command);
            Volatile.Write(ref _chronicle, brought[^1].After);
            follower.Followed(brought);
            first += brought.Count;
        }
    }

    private void Follow(ImmutableArray<LogEntry> entries)
    {
        var steps = new List<Step>(entries.Length);
        var now = _chronicle;
        foreach (var entry in entries)
        {
            var (next, updates) = now.Follow(entry);
            steps.Add(new Step(now, next, entry, updates));
            now = next;
        }

        Follow(steps);
    }
}
