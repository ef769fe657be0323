using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>
/// What waits to be sent to one connection, and the pump that sends it. Bounded: whoever reads too slowly loses only their
/// own connection, and resumes.
/// </summary>
internal sealed class Outbox(HubConnectionContext connection, int limit, Action<int> overflowed)
{
    private readonly Channel<SerializedHubMessage> _messages = Channel.CreateUnbounded<SerializedHubMessage>(
        new UnboundedChannelOptions { SingleReader = true });

    private int _bytes;

    /// <summary>Never waits.</summary>
    public void Post(SerializedHubMessage message)
    {
        var waiting = Interlocked.Add(ref _bytes, SizeOf(message));
        if (waiting > limit)
        {
            overflowed(waiting);
            Close();
            connection.Abort();
            return;
        }

        _messages.Writer.TryWrite(message);
    }

    /// <summary>Sends what has been posted, and nothing more.</summary>
    public void Close() => _messages.Writer.TryComplete();

    public async Task PumpAsync()
    {
        try
        {
            await foreach (var message in _messages.Reader.ReadAllAsync(connection.ConnectionAborted).ConfigureAwait(false))
            {
                await connection.WriteAsync(message, connection.ConnectionAborted).ConfigureAwait(false);
                Interlocked.Add(ref _bytes, -SizeOf(message));
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is gone; resume heals it.
        }
    }

    /// <summary>Serialised once for everyone who gets it; the bytes are kept in the message.</summary>
    private int SizeOf(SerializedHubMessage message) => message.GetSerializedMessage(connection.Protocol).Length;
}
