using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>
/// A media engine: it carries sound and pictures, and knows nothing of hands, polls or roles. Everything here returns at
/// once and is put into effect in the background, again and again until it holds, so that an engine that is slow, hung or
/// gone delays nobody; what an engine cannot do at the moment is told to the listener and to the seats.
/// </summary>
public interface ICallingProvider : IAsyncDisposable
{
    /// <summary>Makes the room of a live session, or takes part in it where another node made it already.</summary>
    ICallingRoom Open(string session, ICallingRoomListener listener);

    /// <summary>How the engine is, in a sentence for operators.</summary>
    CallingHealth Health { get; }
}

/// <summary>Whether the engine can be used, and a sentence that says so.</summary>
public readonly record struct CallingHealth(bool Up, string Sentence);

/// <summary>The media side of one live session, as far as this node's viewers are concerned.</summary>
public interface ICallingRoom
{
    /// <summary>Gives a tab its place. <paramref name="send"/> must not block; it is called from one thread at a time.</summary>
    ICallingSeat Seat(Source source, Action<CallingReply> send);

    /// <summary>Exactly these people are silenced inside the engine, whatever their browsers send.</summary>
    void Silence(IReadOnlySet<PersonId> people);

    /// <summary>Exactly these are recorded from now on; a camera that opens and a tab that sends anew are, too.</summary>
    void Record(CaptureOrder order);

    /// <summary>How far the last order is carried out.</summary>
    CaptureStanding Recording { get; }

    /// <summary>Leaves the room; <paramref name="ended"/>: for everyone and for good.</summary>
    Task CloseAsync(bool ended);
}

/// <summary>What a room tells its owner. Called from any thread; must not block.</summary>
public interface ICallingRoomListener
{
    /// <summary>A source began or stopped to speak, measured from the sound itself.</summary>
    void Talking(Source source, bool talking);

    /// <summary>The engine became reachable or unreachable; the sentence is for the people in class.</summary>
    void Engine(bool up, string message);
}

/// <summary>One tab's sound and pictures, both ways.</summary>
public interface ICallingSeat
{
    /// <summary>Takes a browser's message; answers come through the seat's <c>send</c>, in order.</summary>
    void Receive(CallingRequest request);

    /// <summary>The slots should carry this from now on; an earlier plan that was not reached yet is forgotten.</summary>
    void Show(SlotPlan plan);

    /// <summary>The tab's connection is back: says again what it may have missed (an open offer, the slots).</summary>
    void Repeat();

    /// <summary>Ends the tab's media. Viewers are moved off it first where possible.</summary>
    Task LeaveAsync();
}
