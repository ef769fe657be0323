using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>A tab's membership of a room, and what it sends. Made anew for every offer: an old one cannot be used twice.</summary>
internal sealed class JanusSender
{
    private readonly VideoRoom room;
    private bool recorded;

    private JanusSender(VideoRoom room, JanusHandle handle, long privateId)
    {
        this.room = room;
        Handle = handle;
        PrivateId = privateId;
    }

    public JanusHandle Handle { get; }

    /// <summary>Janus's proof of membership: without one nobody may subscribe.</summary>
    public long PrivateId { get; }

    /// <summary>An offer was made: there is, or will be, something to receive.</summary>
    public bool Offered { get; private set; }

    /// <summary>Janus records what is sent.</summary>
    public bool Recorded => Volatile.Read(ref recorded);

    public static async Task<JanusSender> JoinAsync(
        JanusSession session, JanusRoom room, RoomAccess access, Source source, Action<JanusMessage> listener, CancellationToken cancellation)
    {
        var handle = await session.AttachAsync(listener, cancellation);
        var join = () => handle.RequestAsync(access.Room.Join(Feed.IdOf(source)), cancellation);
        JanusMessage joined;
        try
        {
            joined = await join();
        }
        catch (JanusRefusedException taken) when (taken.Code == JanusCode.IdTaken)
        {
            await room.KickAsync(source, cancellation);
            joined = await join();
        }

        return new JanusSender(access.Room, handle, JanusMessage.Number(joined.Data, "private_id") ?? 0);
    }

    /// <summary>Takes the browser's offer; the answer to it.</summary>
    /// <param name="file">What the recording of it is called; null: it is not recorded.</param>
    public async Task<string> SendAsync(string offer, string? file, CancellationToken cancellation)
    {
        Offered = true;
        Volatile.Write(ref recorded, file is not null);
        var configured = await Handle.RequestAsync(room.Send(file), cancellation, new Jsep("offer", offer));
        return configured.Sdp ?? throw new JanusUnreachableException("Janus took the offer without an answer.");
    }

    /// <summary>Begins or ends to record what is sent. When it returns, Janus has opened or closed the files.</summary>
    public async Task RecordAsync(string? file, CancellationToken cancellation)
    {
        await Handle.RequestAsync(room.Record(file), cancellation);
        Volatile.Write(ref recorded, file is not null);
    }
}
