using System.Threading.Channels;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>The calls of one live session on this node. Whatever changes is gathered for a moment and then directed for every viewer.</summary>
internal sealed class SessionCalling : ICallingRoomListener
{
    private readonly System.Threading.Lock gate = new();
    private readonly ICallingAudience audience;
    private readonly CallingTimes times;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Action<SessionCalling> emptied;
    private readonly ICallingRoom room;
    private readonly Dictionary<Source, Viewer> viewers = [];
    private readonly HashSet<Source> talking = [];
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly CancellationTokenSource closing = new();
    private readonly Task directing;
    private volatile SessionState state;
    private volatile EngineState engine = new(Up: true, "");
    private HashSet<PersonId> talkingTold = [];

    public SessionCalling(
        string session, SessionState state, ICallingProvider provider, ICallingAudience audience, CallingTimes times, TimeProvider time,
        ILogger logger, Action<SessionCalling> emptied)
    {
        Session = session;
        this.state = state;
        this.audience = audience;
        this.times = times;
        this.time = time;
        this.logger = logger;
        this.emptied = emptied;
        room = provider.Open(session, this);
        directing = Task.Run(DirectAsync);
    }

    public string Session { get; }

    public bool IsEmpty
    {
        get
        {
            lock (gate)
                return viewers.Count == 0;
        }
    }

    public CaptureStanding Recording => room.Recording;

    public CallingConnection Enter(Source source, bool fresh, Action<CallingReply> send)
    {
        CallingConnection connection;
        bool known;
        Viewer viewer;
        lock (gate)
        {
            known = viewers.TryGetValue(source, out viewer!);
            if (!known)
                viewers[source] = viewer = new Viewer(source, room, Wake, MayPublish);
            connection = new CallingConnection(viewer, send, Hold);
            viewer.Leaving?.Dispose();
            viewer.Leaving = null;
            viewer.Bind(connection);
        }

        if (fresh && known)
            viewer.BeginAnew();
        else if (known)
            viewer.Seat.Repeat();
        else if (!fresh)
            connection.Send(new Restart("unknown")); // Held too long, or by another node: nothing of it is left here.
        if (engine is { Up: false, Message: var message })
            audience.Engine(Session, up: false, message);
        Wake();
        return connection;
    }

    public void Changed(SessionState next)
    {
        state = next;
        Wake();
    }

    /// <summary>Leaves the engine's room; for everyone if the session has ended. Never throws: nobody is left to hear of it.</summary>
    public async Task CloseAsync()
    {
        await closing.CancelAsync();
        await directing;
        try
        {
            await room.CloseAsync(ended: state.Phase == Phase.Ended);
        }
        catch (Exception fault)
        {
            CallingLog.ClosingFailed(logger, fault, Session);
        }
    }

    void ICallingRoomListener.Talking(Source source, bool talks)
    {
        lock (gate)
        {
            if (!(talks ? talking.Add(source) : talking.Remove(source)))
                return;
        }

        Wake();
    }

    void ICallingRoomListener.Engine(bool up, string message)
    {
        engine = new EngineState(up, message);
        audience.Engine(Session, up, message);
    }

    private void Wake() => changes.Writer.TryWrite(true);

    private CallingRefused? MayPublish(Viewer viewer) =>
        state.Find(viewer.Source.Person) switch
        {
            { IsIn: true } person when Permissions.Table[typeof(SetMedia)].Roles.Contains(person.Role) => null,
            { IsIn: true } => new CallingRefused("notAllowed", "You are here to watch and listen: camera and microphone stay off."),
            _ => new CallingRefused("notIn", "Camera and microphone can be sent once you are let in."),
        };

    private async Task DirectAsync()
    {
        try
        {
            while (await changes.Reader.WaitToReadAsync(closing.Token))
            {
                changes.Reader.TryRead(out _);
                try
                {
                    Direct();
                }
                catch (Exception fault)
                {
                    CallingLog.DirectingFailed(logger, fault, Session);
                }

                await Task.Delay(times.Together, time, closing.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private void Direct()
    {
        var now = state;
        List<Viewer> present;
        HashSet<PersonId> speaking;
        lock (gate)
        {
            present = [.. viewers.Values];
            speaking = [.. talking.Select(source => source.Person).Where(person => now.Find(person)?.Microphone == true)];
        }

        foreach (var viewer in present)
        {
            if (now.Phase == Phase.Ended || now.Find(viewer.Source.Person)?.Removed == true)
                Forget(viewer, unlessBack: false);
            else
                viewer.Direct(now, speaking);
        }

        room.Record(CaptureOrder.Of(now));
        room.Silence(now.People.Values.Where(person => person.MutedBy is not null).Select(person => person.Id).ToHashSet());
        if (!speaking.SetEquals(talkingTold))
            audience.Talking(Session, talkingTold = speaking);
    }

    /// <summary>The viewer's connection ended; it has some seconds to come back.</summary>
    private void Hold(Viewer viewer)
    {
        lock (gate)
        {
            viewer.Leaving?.Dispose();
            viewer.Leaving = time.CreateTimer(_ => Forget(viewer, unlessBack: true), state: null, times.HoldFor, Timeout.InfiniteTimeSpan);
        }
    }

    /// <param name="unlessBack">Whoever came back while the time ran out stays.</param>
    private void Forget(Viewer viewer, bool unlessBack)
    {
        lock (gate)
        {
            if ((unlessBack && viewer.IsConnected) || viewers.GetValueOrDefault(viewer.Source) != viewer)
                return;
            viewer.Leaving?.Dispose();
            viewers.Remove(viewer.Source);
        }

        _ = LeaveAsync(viewer);
        if (IsEmpty)
            emptied(this);
    }

    private async Task LeaveAsync(Viewer viewer)
    {
        try
        {
            await viewer.Seat.LeaveAsync();
        }
        catch (Exception fault)
        {
            CallingLog.LeavingFailed(logger, fault, Session, viewer.Source.Person.Value);
        }
    }

    private sealed record EngineState(bool Up, string Message);
}
