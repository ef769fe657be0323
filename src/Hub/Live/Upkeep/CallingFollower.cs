using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Sessions;
using Microsoft.Extensions.Hosting;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>Keeps calling in step with every live session of this node.</summary>
internal sealed class CallingFollower(LiveSessions sessions, CallingDirector calling) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        sessions.Changed += calling.Changed;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        sessions.Changed -= calling.Changed;
        return Task.CompletedTask;
    }
}
