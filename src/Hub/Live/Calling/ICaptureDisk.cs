namespace CityLeadership.Classroom.Live.Calling;

/// <summary>The disk that the engine records to, as far as this node can see it.</summary>
public interface ICaptureDisk
{
    /// <summary>Little room is left on it. False also where it cannot be seen.</summary>
    bool IsLow { get; }
}

/// <summary>The disk is another machine's.</summary>
internal sealed class UnseenDisk : ICaptureDisk
{
    public bool IsLow => false;
}
