using System.Collections.Concurrent;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// One live session's room in Janus, seen from this node. It is taken up again with every new connection; seats that had
/// something with the earlier one are told to begin anew.
/// </summary>
internal sealed class JanusRoom : ICallingRoom
{
    private const int Backlog = 4096;
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan ClearLimit = TimeSpan.FromMilliseconds(300);

    private readonly ICallingRoomListener listener;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Action<JanusRoom> closed;
    private readonly Lane lane;
    private readonly JanusCapture capture;
    private readonly ConcurrentDictionary<Source, JanusSeat> seats = new();
    private volatile TaskCompletionSource<RoomAccess> access = NoAccess();
    private volatile JanusConnection? connection;
    private volatile IReadOnlySet<PersonId> silenced = new HashSet<PersonId>();
    private volatile JanusSteward? steward;
    private bool wasDown;
    private volatile bool closing;

    public JanusRoom(string session, ICallingRoomListener listener, TimeProvider time, ILogger logger, Action<JanusRoom> closed)
    {
        Session = session;
        this.listener = listener;
        this.time = time;
        this.logger = logger;
        this.closed = closed;
        Bell = new KeyframeBell(time);
        capture = new JanusCapture(this, time, logger);
        lane = new Lane(Backlog, fault => JanusLog.HousekeepingFailed(logger, fault, session));
    }

    public string Session { get; }

    public Feeds Feeds { get; } = new();

    public KeyframeBell Bell { get; }

    public CaptureStanding Recording => new(
        steward is not null,
        connection?.Endpoint.Capture is not null,
        seats.Values.All(seat => seat.Recording.IsAsWanted),
        capture.SilentSince);

    /// <summary>Acts in the room with its secret; null while the room is not there.</summary>
    internal JanusSteward? Steward => steward;

    internal IEnumerable<JanusSeat> Seats => seats.Values;

    public ICallingSeat Seat(Source source, Action<CallingReply> send)
    {
        var seat = new JanusSeat(this, source, send, time, logger);
        seats[source] = seat;
        return seat;
    }

    public void Silence(IReadOnlySet<PersonId> people)
    {
        silenced = people;
        lane.Post(SilenceAsync);
    }

    public void Record(CaptureOrder order) => capture.Order(order);

    public async Task CloseAsync(bool ended)
    {
        closing = true;
        closed(this);
        await capture.DisposeAsync();
        await Task.WhenAll(seats.Values.Select(seat => seat.LeaveAsync()));
        lane.Post(async cancellation =>
        {
            if (steward is { } present && (ended || await IsAloneAsync(present, cancellation)))
                await present.DestroyRoomAsync(cancellation);
        });
        await lane.DrainAsync(JanusConnection.AnswerLimit, time);
        await lane.DisposeAsync();
        steward?.Leave();
    }

    /// <summary>The use of the room, once Janus is there; waits a moment for one that is just starting.</summary>
    /// <exception cref="JanusUnreachableException">It did not come in time.</exception>
    public async Task<RoomAccess> AccessAsync(CancellationToken cancellation)
    {
        try
        {
            return await access.Task.WaitAsync(JanusConnection.AnswerLimit, time, cancellation);
        }
        catch (TimeoutException late)
        {
            throw new JanusUnreachableException("The room is not ready.", late);
        }
    }

    /// <summary>Asks those who receive this source on this node to look elsewhere, and waits a moment for them.</summary>
    public async Task ClearViewersAsync(Source source, JanusSeat? except = null)
    {
        if (!Feeds.Ending(source))
            return;

        var viewers = Task.WhenAll(seats.Values.Where(seat => seat != except).Select(seat => seat.SettleAsync()));
        await Task.WhenAny(viewers, Task.Delay(ClearLimit, time));
    }

    public async Task KickAsync(Source source, CancellationToken cancellation)
    {
        if (steward is { } present)
            await present.KickAsync(source, cancellation);
    }

    /// <summary>Compares what is known with what Janus lists, after it said that a feed is not there.</summary>
    public void ForgetEndedFeeds() => lane.Post(async cancellation =>
    {
        if (steward is not { } present)
            return;

        var sending = await present.ListSendingAsync(cancellation);
        foreach (var feed in Feeds.All.Where(feed => !sending.Contains(feed.Id)))
            Feeds.Ended(feed.Id);
        NudgeAll();
    });

    internal bool HasSeat(Source source) => seats.ContainsKey(source);

    /// <summary>Whether what this source sends is to be recorded, and Janus has a folder for it.</summary>
    internal bool Records(Source source) => capture.Wants(source) && connection?.Endpoint.Capture is not null;

    internal void Left(Source source, JanusSeat seat) => seats.TryRemove(KeyValuePair.Create(source, seat));

    internal void Connected(JanusConnection fresh)
    {
        connection = fresh;
        lane.Post(cancellation => TakeUpAsync(fresh, cancellation));
    }

    internal void Disconnected()
    {
        connection = null;
        lane.Post(_ =>
        {
            GoDown();
            return Task.CompletedTask;
        });
    }

    private void GoDown()
    {
        steward = null;
        if (access.Task.IsCompleted)
            access = NoAccess();
        foreach (var feed in Feeds.All)
            listener.Talking(Feed.SourceOf(feed.Id), talking: false);
        Feeds.Clear();
        wasDown = true;
        listener.Engine(up: false, "Sound and picture are interrupted. The class goes on; they come back by themselves.");
    }

    private async Task TakeUpAsync(JanusConnection fresh, CancellationToken cancellation)
    {
        if (fresh != connection)
            return;

        try
        {
            steward = await JanusSteward.TakeUpAsync(fresh, Session, message => PostHeard(fresh, message), () => Again(fresh), cancellation);
        }
        catch (Exception failure) when (failure is JanusRefusedException or JanusUnreachableException)
        {
            JanusLog.RoomFailed(logger, failure, Session);
            await Task.Delay(TryAgainAfter, time, cancellation);
            lane.Post(next => TakeUpAsync(fresh, next));
            return;
        }

        foreach (var feed in steward.Sending)
            Feeds.Began(feed);
        JanusLog.RoomReady(logger, Session, steward.Sending.Count);
        access.TrySetResult(steward.Access);
        if (wasDown)
            listener.Engine(up: true, "Sound and picture are back.");
        wasDown = false;
        foreach (var seat in seats.Values)
            seat.EngineCameBack(steward.Access);
        await SilenceAsync(cancellation);
    }

    /// <summary>Janus dropped the steward, or the room was destroyed under it.</summary>
    private void Again(JanusConnection fresh) => lane.Post(async cancellation =>
    {
        if (fresh != connection)
            return;
        GoDown();
        await TakeUpAsync(fresh, cancellation);
    });

    /// <summary>Sessions that were ended a moment ago take a moment to leave.</summary>
    private async Task<bool> IsAloneAsync(JanusSteward present, CancellationToken cancellation)
    {
        for (var look = 0; look < 5; look++)
        {
            if (await present.IsAloneAsync(cancellation))
                return true;
            await Task.Delay(LookAgainAfter, time, cancellation);
        }

        return false;
    }

    /// <summary>What the steward hears must not be missed: a room that cannot keep up begins anew with a fresh connection.</summary>
    private void PostHeard(JanusConnection from, JanusMessage message)
    {
        if (closing || lane.Post(_ => Heard(message)))
            return;
        JanusLog.RoomOverwhelmed(logger, Session);
        from.Abandon();
    }

    private Task Heard(JanusMessage message)
    {
        var data = message.Data;
        switch (JanusMessage.Text(data, "videoroom"))
        {
            case "talking":
                Talking(data, talking: true);
                break;
            case "stopped-talking":
                Talking(data, talking: false);
                break;
            case "destroyed" when connection is { } current:
                Again(current);
                break;
            case "event":
                SendersChanged(data);
                break;
        }

        return Task.CompletedTask;
    }

    private void SendersChanged(JsonElement data)
    {
        var began = JanusMessage.Items(data, "publishers").Select(Feed.Read).OfType<Feed>().ToList();
        began.ForEach(Feeds.Began);
        var ended = JanusMessage.Text(data, "unpublished") ?? JanusMessage.Text(data, "leaving") ?? JanusMessage.Text(data, "kicked");
        if (ended is not null)
        {
            Feeds.Ended(ended);
            listener.Talking(Feed.SourceOf(ended), talking: false);
        }

        if (began.Count == 0 && ended is null)
            return;

        NudgeAll();
        if (began.Exists(feed => silenced.Contains(feed.Person)))
            lane.Post(SilenceAsync);
    }

    private void Talking(JsonElement data, bool talking)
    {
        if (JanusMessage.Text(data, "id") is { } id)
            listener.Talking(Feed.SourceOf(id), talking);
    }

    private void NudgeAll()
    {
        foreach (var seat in seats.Values)
            seat.Nudge();
    }

    private async Task SilenceAsync(CancellationToken cancellation)
    {
        if (steward is not { } present)
            return;

        foreach (var feed in Feeds.All.Where(feed => feed.Silenced != silenced.Contains(feed.Person)))
        {
            try
            {
                await present.SilenceAsync(feed, !feed.Silenced, cancellation);
                feed.Silenced = !feed.Silenced;
            }
            catch (JanusRefusedException gone) when (gone.Code == JanusCode.NoSuchFeed)
            {
                // Ended meanwhile; it is silenced again when it comes back.
            }
        }
    }

    private static TaskCompletionSource<RoomAccess> NoAccess() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
