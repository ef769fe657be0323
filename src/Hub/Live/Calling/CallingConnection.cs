using System.Text.Json;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>One connection's hold on its tab's media. A later connection of the same tab takes over; this one then has no effect.</summary>
public sealed class CallingConnection : IDisposable
{
    private readonly Viewer viewer;
    private readonly Action<CallingReply> send;
    private readonly Action<Viewer> released;

    internal CallingConnection(Viewer viewer, Action<CallingReply> send, Action<Viewer> released)
    {
        this.viewer = viewer;
        this.send = send;
        this.released = released;
    }

    /// <summary>Takes a calling message from the browser. False when it is none.</summary>
    public bool Receive(JsonElement message)
    {
        if (CallingJson.Read(message) is not { } request)
            return false;
        viewer.Receive(request, this);
        return true;
    }

    /// <summary>The connection has ended. The tab's media goes on for a while, in case it comes back.</summary>
    public void Dispose()
    {
        if (viewer.Release(this))
            released(viewer);
    }

    internal void Send(CallingReply reply) => send(reply);
}
