namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>Says where Janus is. Asked before every connection attempt, because a restarted process has another port and other secrets.</summary>
public interface IJanusDirectory
{
    /// <summary>Null while none is running.</summary>
    JanusEndpoint? Current { get; }
}
