using CityLeadership.Classroom.Live.Calling.Janus;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>No media server runs: the real adapter says so, and the class goes on without.</summary>
internal sealed class NoJanus : IJanusDirectory
{
    public JanusEndpoint? Current => null;
}
