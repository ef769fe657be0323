using System.Collections.Concurrent;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>The live sessions this node follows; each is started by whoever first needs it.</summary>
internal sealed class LiveSessions(
    ISessionLog log,
    ISessionDirectory directory,
    IGestures gestures,
    LogClock clock,
    TimeProvider time,
    IOptions<LiveOptions> options,
    ILogger<LiveSessions> logger) : ILiveSessions, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<LiveSession>>> _sessions = new(StringComparer.Ordinal);

    /// <summary>Raised in the order of each session's log, from its loop: handlers must not wait.</summary>
    public event Action<string, SessionState>? Changed;

    public IEnumerable<LiveSession> Running =>
        _sessions.Values.Where(session => session.IsValueCreated && session.Value.IsCompletedSuccessfully)
            .Select(session => session.Value.Result);

    /// <summary>The session if this node follows it now.</summary>
    public LiveSession? Find(string session) =>
        _sessions.TryGetValue(session, out var found) && found is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }
            ? found.Value.Result
            : null;

    /// <exception cref="LogUnavailableException">The log cannot be read now.</exception>
    public async Task<LiveSession> GetAsync(string session)
    {
        var starting = _sessions.GetOrAdd(session, id => new Lazy<Task<LiveSession>>(() => StartAsync(id)));
        try
        {
            return await starting.Value.ConfigureAwait(false);
        }
        catch
        {
            _sessions.TryRemove(KeyValuePair.Create(session, starting));
            throw;
        }
    }

    public async ValueTask<SessionState?> FindAsync(string session, CancellationToken cancellation)
    {
        if (_sessions.TryGetValue(session, out var running))
        {
            return Prepared((await running.Value.ConfigureAwait(false)).State);
        }

        var entries = await log.ReadAsync(session, 0, cancellation).ConfigureAwait(false);
        return Prepared(entries.Aggregate(Chronicle.Empty, (chronicle, entry) => chronicle.Follow(entry).Next).State);
    }

    public async ValueTask<IReadOnlyList<LogEntry>> ReadLogAsync(string session, CancellationToken cancellation) =>
        await log.ReadAsync(session, 0, cancellation).ConfigureAwait(false);

    public async ValueTask<Answer> ExecuteAsync(string session, PersonId by, Command command, CancellationToken cancellation)
    {
        var running = await GetAsync(session).WaitAsync(cancellation).ConfigureAwait(false);
        return await running.ExecuteAsync(Guid.NewGuid().ToString("n"), Actor.Of(by), command).ConfigureAwait(false);
    }

    /// <summary>The session is over and archived: this node lets it go.</summary>
    public async Task ForgetAsync(string session)
    {
        if (_sessions.TryRemove(session, out var ended))
        {
            await (await ended.Value.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Lets everything go; the container, which knows this under several names, may ask for it more than once.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var session in Running.ToList())
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }

        _sessions.Clear();
    }

    private static SessionState? Prepared(SessionState state) => state.Facts is null ? null : state;

    private async Task<LiveSession> StartAsync(string id)
    {
        var session = new LiveSession(id, log, gestures, clock, time, options.Value, (which, state) => Changed?.Invoke(which, state), logger);
        try
        {
            await session.StartAsync(CancellationToken.None).ConfigureAwait(false);
            if (session.State.Phase != Phase.Ended)
            {
                await directory.TouchAsync(id, clock.Now, CancellationToken.None).ConfigureAwait(false);
            }

            return session;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
