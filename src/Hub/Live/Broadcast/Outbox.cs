using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>
/// What waits to be sent to one connection, and the pump that sends it. Bounded: whoever reads too slowly loses only their
/// own connection, and resumes. A snapshot is as large as its class has become, and whoever comes back must get it: so
/// snapshots are bounded by their number, everything else by its bytes.
/// </summary>
internal sealed class Outbox(HubConnectionContext connection, int limit, Action<int> overflowed)
{
    private const int MostSnapshots = 8;

    private readonly Channel<(SerializedHubMessage Message, bool IsSnapshot)> _messages =
        Channel.CreateUnbounded<(SerializedHubMessage, bool)>(new UnboundedChannelOptions { SingleReader = true });

    private int _bytes;
    private int _snapshots;

    /// <summary>Never waits.</summary>
    public void Post(SerializedHubMessage message)
    {
        var waiting = Interlocked.Add(ref _bytes, SizeOf(message));
        Post(message, isSnapshot: false, fits: waiting <= limit);
    }

    public void PostSnapshot(SerializedHubMessage snapshot) =>
        Post(snapshot, isSnapshot: true, fits: Interlocked.Increment(ref _snapshots) <= MostSnapshots);

    /// <summary>Whether all of this could wait here now, and as much again.</summary>
    public bool HasRoomFor(IEnumerable<SerializedHubMessage> messages) =>
        Volatile.Read(ref _bytes) + (2 * messages.Sum(SizeOf)) <= limit;

    /// <summary>Sends what has been posted, and nothing more.</summary>
    public void Close() => _messages.Writer.TryComplete();

    public async Task PumpAsync()
    {
        try
        {
            await foreach (var (message, isSnapshot) in _messages.Reader.ReadAllAsync(connection.ConnectionAborted).ConfigureAwait(false))
            {
                await connection.WriteAsync(message, connection.ConnectionAborted).ConfigureAwait(false);
                if (isSnapshot)
                {
                    Interlocked.Decrement(ref _snapshots);
                }
                else
                {
                    Interlocked.Add(ref _bytes, -SizeOf(message));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is gone; resume heals it.
        }
    }

    private void Post(SerializedHubMessage message, bool isSnapshot, bool fits)
    {
        if (fits)
        {
            _messages.Writer.TryWrite((message, isSnapshot));
            return;
        }

        overflowed(Volatile.Read(ref _bytes));
        Close();
        connection.Abort();
    }

    /// <summary>Serialised once for everyone who gets it; the bytes are kept in the message.</summary>
    private int SizeOf(SerializedHubMessage message) => message.GetSerializedMessage(connection.Protocol).Length;
}
