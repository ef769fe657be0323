using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>
/// Puts into effect, for this node's viewers, who hears and sees whom: it asks <see cref="Hearing"/> and tells the engine.
/// Nothing here waits for the engine.
/// </summary>
public sealed class CallingDirector(
    ICallingProvider provider, ICallingAudience audience, CallingTimes times, TimeProvider time, ILogger<CallingDirector> logger)
    : IAsyncDisposable
{
    private readonly System.Threading.Lock gate = new();
    private readonly Dictionary<string, SessionCalling> sessions = new(StringComparer.Ordinal);
    private readonly HashSet<Task> closings = [];

    /// <summary>How the media engine is, for operators.</summary>
    public CallingHealth Health => provider.Health;

    /// <summary>
    /// A tab's connection is here. Keep the result for as long as that connection lasts and dispose it with it; if the tab
    /// comes back in time, its media has run on.
    /// </summary>
    /// <param name="state">The state as this node knows it; <see cref="Changed"/> replaces it.</param>
    /// <param name="fresh">True after a page load: whatever the tab had before is gone with the page.</param>
    /// <param name="send">Sends to this connection; must not block.</param>
    public CallingConnection Enter(
        string session, SessionState state, PersonId person, TabId tab, bool fresh, Action<CallingReply> send)
    {
        lock (gate)
        {
            if (!sessions.TryGetValue(session, out var calling))
                sessions[session] = calling = new SessionCalling(session, state, provider, audience, times, time, logger, Emptied);
            return calling.Enter(new Source(person, tab), fresh, send);
        }
    }

    /// <summary>The state of a live session is now this. Cheap: a burst of changes is looked at once.</summary>
    public void Changed(string session, SessionState state)
    {
        lock (gate)
        {
            if (sessions.TryGetValue(session, out var calling))
                calling.Changed(state);
        }
    }

    /// <summary>How recording stands, as far as this node's viewers are concerned; null: it has none.</summary>
    public CaptureStanding? Recording(string session)
    {
        lock (gate)
            return sessions.GetValueOrDefault(session)?.Recording;
    }

    public async ValueTask DisposeAsync()
    {
        List<Task> all;
        lock (gate)
        {
            foreach (var calling in sessions.Values)
                closings.Add(calling.CloseAsync());
            sessions.Clear();
            all = [.. closings];
        }

        await Task.WhenAll(all);
    }

    /// <summary>
    /// The last viewer on this node has gone. Viewers who go at once each find that nobody is left, and somebody may have come
    /// since: it is closed by the first to say so, and another one of the same session is left alone.
    /// </summary>
    private void Emptied(SessionCalling calling)
    {
        lock (gate)
        {
            if (!calling.IsEmpty || sessions.GetValueOrDefault(calling.Session) != calling)
                return;
            sessions.Remove(calling.Session);
            closings.RemoveWhere(closing => closing.IsCompleted);
            closings.Add(calling.CloseAsync());
        }
    }
}
