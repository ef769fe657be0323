using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>A tab's membership of a room, and what it sends. Made anew for every offer: an old one cannot be used twice.</summary>
internal sealed class JanusSender
{
    private JanusSender(JanusHandle handle, long privateId)
    {
        Handle = handle;
        PrivateId = privateId;
    }

    public JanusHandle Handle { get; }

    /// <summary>Janus's proof of membership: without one nobody may subscribe.</summary>
    public long PrivateId { get; }

    /// <summary>An offer was made: there is, or will be, something to receive.</summary>
    public bool Offered { get; private set; }

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

        return new JanusSender(handle, JanusMessage.Number(joined.Data, "private_id") ?? 0);
    }

    /// <summary>Takes the browser's offer; the answer to it.</summary>
    public async Task<string> SendAsync(string offer, CancellationToken cancellation)
    {
        Offered = true;
        var configured = await Handle.RequestAsync(VideoRoom.Send(), cancellation, new Jsep("offer", offer));
        return configured.Sdp ?? throw new JanusUnreachableException("Janus took the offer without an answer.");
    }
}
