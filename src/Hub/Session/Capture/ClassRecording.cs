using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Whether what is said in class is kept, and what is wrong with keeping it.</summary>
/// <param name="Since">When this phase began; null: the class was not recorded yet.</param>
/// <param name="Breakouts">What is said in breakout rooms is recorded, too.</param>
/// <param name="Chat">The chat is shown beside the recording.</param>
public sealed record ClassRecording(RecordingPhase Phase, DateTimeOffset? Since, bool Breakouts, bool Chat)
{
    public static readonly ClassRecording None = new(RecordingPhase.Off, null, false, false);

    /// <summary>While <see cref="RecordingPhase.Leaving"/>: the recording ends then, and is not only interrupted.</summary>
    public bool Ends { get; init; }

    /// <summary>While <see cref="RecordingPhase.Leaving"/>: the nodes that have said that nobody of theirs is recorded any more.</summary>
    public ImmutableSortedSet<string> Silent { get; init; } = [];

    /// <summary>What keeps it from being recorded as it should be, and the node that noticed.</summary>
    public ImmutableSortedSet<NodeTrouble> Troubles { get; init; } = [];

    /// <summary>The class has begun to be recorded and has not stopped for good.</summary>
    public bool IsUnderWay => Phase != RecordingPhase.Off;
}

public enum RecordingPhase
{
    Off,

    On,

    /// <summary>Asked to go off the record or to stop, but not confirmed: still recorded, for a moment.</summary>
    Leaving,

    /// <summary>Confirmed: nobody is recorded until a host goes on the record again.</summary>
    OffTheRecord,
}

/// <summary>Why a class is not recorded as it should be. The class goes on.</summary>
public enum RecordingTrouble
{
    /// <summary>The media engine is out of reach.</summary>
    EngineAway,

    /// <summary>The media engine is there and does not record whom it should.</summary>
    NotRecorded,

    /// <summary>No folder is set in which the media engine may write.</summary>
    NoFolder,

    /// <summary>There is little room left on the disk.</summary>
    DiskLow,
}

public readonly record struct NodeTrouble(string Node, RecordingTrouble Trouble) : IComparable<NodeTrouble>
{
    public int CompareTo(NodeTrouble other) =>
        string.CompareOrdinal(Node, other.Node) is var order and not 0 ? order : Trouble.CompareTo(other.Trouble);
}
