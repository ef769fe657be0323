namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>What a tab has in Janus, all of it made with one use of the room.</summary>
internal sealed class HeldMedia(RoomAccess access, JanusSession session, JanusSender sender)
{
    public RoomAccess Access { get; } = access;

    public JanusSession Session { get; } = session;

    public JanusSender Sender { get; set; } = sender;

    /// <summary>Null until the tab asked to receive.</summary>
    public JanusReceiver? Receiver { get; set; }
}
