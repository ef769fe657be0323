using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>An engine that writes down what it is told: the director's tests look at its orders, not at media.</summary>
internal sealed class RecordingEngine : ICallingProvider
{
    public CallingHealth Health => new(Up: true, "Recording.");

    public Heard<RecordingRoom> Rooms { get; } = new();

    public ICallingRoom Open(string session, ICallingRoomListener listener)
    {
        var room = new RecordingRoom(session, listener);
        Rooms.Add(room);
        return room;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

internal sealed class RecordingRoom(string session, ICallingRoomListener listener) : ICallingRoom
{
    public string Session => session;

    public ICallingRoomListener Listener => listener;

    public Heard<RecordingSeat> Seats { get; } = new();

    public Heard<IReadOnlySet<PersonId>> Silenced { get; } = new();

    public Heard<CaptureOrder> Captures { get; } = new();

    public CaptureStanding Recording { get; set; } = new(Up: true, HasFolder: true, Complete: true, SilentSince: null);

    public Heard<bool> Closed { get; } = new();

    public ICallingSeat Seat(Source source, Action<CallingReply> send)
    {
        var seat = new RecordingSeat(source, send);
        Seats.Add(seat);
        return seat;
    }

    public void Silence(IReadOnlySet<PersonId> people) => Silenced.Add(people);

    public void Record(CaptureOrder order) => Captures.Add(order);

    public Task CloseAsync(bool ended)
    {
        Closed.Add(ended);
        return Task.CompletedTask;
    }
}

internal sealed class RecordingSeat(Source source, Action<CallingReply> send) : ICallingSeat
{
    public Source Source => source;

    public Action<CallingReply> Send => send;

    public Heard<CallingRequest> Requests { get; } = new();

    public Heard<SlotPlan> Plans { get; } = new();

    public Heard<string> Orders { get; } = new();

    /// <summary>Done by the engine while the tab leaves.</summary>
    public Action WhileLeaving { get; set; } = () => { };

    public void Receive(CallingRequest request) => Requests.Add(request);

    public void Show(SlotPlan plan) => Plans.Add(plan);

    public void Repeat() => Orders.Add("repeat");

    public Task LeaveAsync()
    {
        Orders.Add("leave");
        WhileLeaving();
        return Task.CompletedTask;
    }
}
