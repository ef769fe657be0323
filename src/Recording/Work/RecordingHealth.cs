using System.Collections.Concurrent;
using CityLeadership.Classroom.Recording.Publish;

namespace CityLeadership.Classroom.Recording.Work;

/// <summary>What keeps recordings in this process from being made right now.</summary>
public sealed class RecordingHealth
{
    private readonly ConcurrentDictionary<string, Fault> troubles = new(StringComparer.Ordinal);

    /// <summary>One of the troubles there are; null: none.</summary>
    public Fault? Current => troubles.Values.OrderBy(fault => fault.At).FirstOrDefault();

    internal void Trouble(string session, Fault fault) => troubles[session] = fault;

    internal void Mend(string session) => troubles.TryRemove(session, out _);
}
