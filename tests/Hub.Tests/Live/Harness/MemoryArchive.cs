using System.Collections.Concurrent;
using System.Collections.Immutable;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>An archive that lives as long as the test.</summary>
internal sealed class MemoryArchive : ISessionArchive
{
    private readonly ConcurrentDictionary<string, ImmutableArray<LogEntry>> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<LogSeal>> _closed = new(StringComparer.Ordinal);

    /// <summary>Ends once the session is closed.</summary>
    public Task<LogSeal> ClosedAsync(string session) => Closing(session).Task;

    /// <summary>What was set aside, over all sessions.</summary>
    public ConcurrentQueue<LogEntry> Lost { get; } = new();

    public ValueTask<LogEnd> EndAsync(string session, CancellationToken cancellation) => new(LogEnd.Of(Of(session)));

    public ValueTask SetAsideAsync(string session, ImmutableArray<LogEntry> lost, CancellationToken cancellation)
    {
        var ids = lost.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in Of(session).Where(entry => ids.Contains(entry.Id)))
        {
            Lost.Enqueue(entry);
        }

        _entries[session] = Of(session).RemoveAll(entry => ids.Contains(entry.Id));
        return default;
    }

    public ValueTask WriteAsync(string session, ImmutableArray<LogEntry> entries, CancellationToken cancellation)
    {
        _entries.AddOrUpdate(
            session,
            _ => entries,
            (_, held) => [.. held, .. entries.Where(entry => entry.Number > held.Length)]);
        return default;
    }

    public ValueTask BlankAsync(string session, LogEntry blanked, CancellationToken cancellation)
    {
        _entries[session] = [.. Of(session).Select(entry => entry.Id == blanked.Id ? blanked : entry)];
        return default;
    }

    public ValueTask CloseAsync(string session, LogSeal seal, CancellationToken cancellation)
    {
        var held = Of(session);
        if (held.Length != seal.Length || held[^1].Id != seal.LastId)
        {
            throw new InvalidOperationException($"The archive holds {held.Length} entries of {session}, its seal says {seal.Length}.");
        }

        Closing(session).TrySetResult(seal);
        return default;
    }

    /// <summary>What was noted of confidential sessions.</summary>
    public ConcurrentDictionary<string, bool> Held { get; } = new(StringComparer.Ordinal);

    public ValueTask NoteHeldAsync(string session, bool held, CancellationToken cancellation)
    {
        Held.TryAdd(session, held);
        return default;
    }

    public ValueTask<ImmutableArray<LogEntry>> ReadAsync(string session, CancellationToken cancellation) => new(Of(session));

    private ImmutableArray<LogEntry> Of(string session) => _entries.GetValueOrDefault(session, []);

    private TaskCompletionSource<LogSeal> Closing(string session) =>
        _closed.GetOrAdd(session, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
