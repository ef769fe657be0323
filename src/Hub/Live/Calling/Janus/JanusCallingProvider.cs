using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>Carries calls by Janus, a selective forwarding unit that the host runs itself.</summary>
public sealed class JanusCallingProvider : ICallingProvider
{
    private readonly TimeProvider time;
    private readonly ILogger<JanusCallingProvider> logger;
    private readonly ConcurrentDictionary<JanusRoom, bool> rooms = new();
    private readonly System.Threading.Lock connecting = new();
    private readonly JanusLink link;
    private JanusConnection? connection;

    public JanusCallingProvider(IJanusDirectory directory, TimeProvider time, ILogger<JanusCallingProvider> logger)
    {
        this.time = time;
        this.logger = logger;
        link = new JanusLink(directory, time, logger, Connected, Disconnected);
    }

    public CallingHealth Health => link.Health;

    public ICallingRoom Open(string session, ICallingRoomListener listener)
    {
        var room = new JanusRoom(session, listener, time, logger, gone => rooms.TryRemove(gone, out _));
        lock (connecting)
        {
            rooms[room] = true;
            if (connection is { } current)
                room.Connected(current);
            else
                room.Disconnected();
        }

        return room;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(rooms.Keys.Select(room => room.CloseAsync(ended: false)));
        await link.DisposeAsync();
    }

    private void Connected(JanusConnection fresh)
    {
        lock (connecting)
        {
            connection = fresh;
            foreach (var room in rooms.Keys)
                room.Connected(fresh);
        }
    }

    private void Disconnected(JanusConnection gone)
    {
        lock (connecting)
        {
            connection = null;
            foreach (var room in rooms.Keys)
                room.Disconnected();
        }
    }
}
