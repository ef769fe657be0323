using CityLeadership.Classroom.Web.Operations.Settings;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// The children of a Single host, in the order they start. They end in the opposite order when the host's services are
/// disposed of: this one was made first, so everyone who speaks to a child is gone by then.
/// </summary>
internal sealed class ChildHouse : IAsyncDisposable
{
    private readonly ChildThread thread = new();

    public ChildHouse(
        RedisChild redis, JanusChild janus, ChildUser user, CallingOptions calling, TimeProvider time, ILogger<Supervisor> log)
    {
        Redis = new Supervisor(redis, user, thread, time, log);
        Calling = calling.Engine == CallingEngine.Janus ? new Supervisor(janus, user, thread, time, log) : null;
        All = Calling is null ? [Redis] : [Redis, Calling];
    }

    public Supervisor Redis { get; }

    public Supervisor? Calling { get; }

    public IReadOnlyList<Supervisor> All { get; }

    public async ValueTask DisposeAsync()
    {
        foreach (var supervisor in All.Reverse()) await supervisor.DisposeAsync();
        thread.Dispose();
    }
}
