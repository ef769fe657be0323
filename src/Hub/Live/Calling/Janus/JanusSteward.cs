using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// This node's own participant in a room. It sends and receives nothing: it makes the room, hears who sends and who talks,
/// and acts with the room's secret.
/// </summary>
internal sealed class JanusSteward
{
    private readonly JanusSession session;
    private readonly JanusHandle handle;

    private JanusSteward(JanusSession session, JanusHandle handle, RoomAccess access, IReadOnlyList<Feed> sending)
    {
        this.session = session;
        this.handle = handle;
        Access = access;
        Sending = sending;
    }

    public RoomAccess Access { get; }

    /// <summary>Who was sending when the steward came.</summary>
    public IReadOnlyList<Feed> Sending { get; }

    /// <param name="listener">Called with every event of the room, from the reading thread: it must not block.</param>
    /// <param name="lost">Called when Janus dropped the steward.</param>
    public static async Task<JanusSteward> TakeUpAsync(
        JanusConnection connection, string name, Action<JanusMessage> listener, Action lost, CancellationToken cancellation)
    {
        var room = new VideoRoom(name, connection.Endpoint.AdminKey, connection.Endpoint.Capture);
        var own = await JanusSession.CreateAsync(connection, lost, cancellation);
        var attached = await own.AttachAsync(listener, cancellation);
        try
        {
            await attached.RequestAsync(room.Create(), cancellation);
        }
        catch (JanusRefusedException exists) when (exists.Code == JanusCode.RoomExists)
        {
            // Another node made it, or this one before it lost its connection.
        }

        var joined = await attached.RequestAsync(room.Join($"/{Guid.NewGuid():n}"), cancellation);
        var publishers = JanusMessage.Items(joined.Data, "publishers").ToList();
        var placeholder = publishers.Where(publisher => JanusMessage.Flag(publisher, "dummy")).Select(Feed.Read).FirstOrDefault()
            ?? throw new JanusUnreachableException("The room has no placeholder.");
        var sending = publishers.Where(publisher => !JanusMessage.Flag(publisher, "dummy")).Select(Feed.Read).OfType<Feed>();
        return new JanusSteward(own, attached, new RoomAccess(connection, room, placeholder), [.. sending]);
    }

    public Task SilenceAsync(Feed feed, bool silent, CancellationToken cancellation) =>
        feed.Voice is { } mid
            ? handle.RequestAsync(Access.Room.Moderate(feed.Id, mid, silent), cancellation)
            : Task.CompletedTask;

    /// <summary>Removes whoever sits under this source's id: what a lost connection left behind.</summary>
    public async Task KickAsync(Source source, CancellationToken cancellation)
    {
        try
        {
            await handle.RequestAsync(Access.Room.Kick(Feed.IdOf(source)), cancellation);
        }
        catch (JanusRefusedException gone) when (gone.Code == JanusCode.NoSuchFeed)
        {
            // They left by themselves meanwhile.
        }
    }

    /// <summary>The ids of those who send right now.</summary>
    public async Task<IReadOnlySet<string>> ListSendingAsync(CancellationToken cancellation)
    {
        var list = await handle.RequestAsync(Access.Room.ListParticipants(), cancellation);
        return JanusMessage.Items(list.Data, "participants")
            .Where(participant => JanusMessage.Flag(participant, "publisher"))
            .Select(participant => JanusMessage.Text(participant, "id") ?? "")
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether nobody but the placeholder and this steward is left, on any node.</summary>
    public async Task<bool> IsAloneAsync(CancellationToken cancellation)
    {
        var list = await handle.RequestAsync(Access.Room.ListParticipants(), cancellation);
        return JanusMessage.Items(list.Data, "participants").Count() <= 2;
    }

    public Task DestroyRoomAsync(CancellationToken cancellation) =>
        handle.RequestAsync(Access.Room.Destroy(), cancellation);

    public void Leave() => session.Destroy(handle);
}
