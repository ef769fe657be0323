using CityLeadership.Classroom.Live.Calling.Janus;
using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>A Janus that somebody else runs: always the same endpoint, whether it answers or not.</summary>
internal sealed class GivenJanus(GivenJanusOptions given) : IJanusDirectory
{
    public JanusEndpoint? Current { get; } = new(given.WebSocket!, given.ApiSecret!, given.AdminKey!, given.Capture);
}
