using CityLeadership.Classroom.Hub.Tests.Redis;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log.Redis;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>A class on real nodes and a real Redis of its own. Unless a test says otherwise, no node may log an error.</summary>
public abstract class HubTest : IAsyncLifetime
{
    private readonly List<TestTab> _tabs = [];
    private readonly List<Node> _nodes = [];
    private readonly LogKeeper _logs = new();
    private readonly MemoryArchive _archive = new();
    private RedisServer? _redis;

    private protected TestDoor Door { get; } = new();

    private protected MemoryArchive Archive => _archive;

    private protected RedisServer Redis => _redis!;

    private protected Plan Plan { get; private set; } = Plan.Make(mayors: 12, startedAgo: TimeSpan.Zero);

    /// <summary>The first node.</summary>
    private protected Node Node => _nodes[0];

    /// <summary>How often the nodes logged an event, by its id in LiveLog.</summary>
    protected int Logged(int @event) => _logs.Count(@event);

    /// <summary>For tests that break what nodes need.</summary>
    protected bool ErrorsAreExpected { get; set; }

    protected virtual void Configure(LiveOptions options)
    {
        options.Beat = TimeSpan.FromSeconds(0.5);
        options.SignInCheck = TimeSpan.FromSeconds(0.5);
    }

    public async Task InitializeAsync()
    {
        _redis = await RedisServer.StartAsync();
        Schedule(Plan);
        await StartNodeAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var tab in _tabs)
        {
            await tab.DisposeAsync();
        }

        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }

        await _redis!.DisposeAsync();
        Assert.True(ErrorsAreExpected || _logs.Errors.Count == 0, string.Join(Environment.NewLine, _logs.Errors));
    }

    private protected void Schedule(Plan plan)
    {
        Plan = plan;
        Door.Schedule(plan.Facts, plan.Roster);
    }

    /// <param name="redis">How this node reaches Redis; null: directly.</param>
    private protected async Task<Node> StartNodeAsync(RedisOptions? redis = null)
    {
        var node = await Node.StartAsync(redis ?? Redis.Options, Door, _archive, Configure, _logs);
        _nodes.Add(node);
        return node;
    }

    /// <summary>Ends a node in order.</summary>
    private protected async Task StopNodeAsync(Node node)
    {
        _nodes.Remove(node);
        await node.DisposeAsync();
    }

    /// <summary>A tab that has not connected yet.</summary>
    /// <param name="tab">The tab's own id; null: a new one.</param>
    private protected TestTab Tab(string person, Node? at = null, string? tab = null)
    {
        var opened = new TestTab(new ClassroomTab(Plan.Id, person, tab), at ?? Node);
        _tabs.Add(opened);
        return opened;
    }

    private protected async Task<TestTab> EnterAsync(string person, Node? at = null)
    {
        var tab = Tab(person, at);
        await tab.ConnectAsync();
        await tab.EnterAsync();
        return tab;
    }

    /// <summary>Faculty with the doors open.</summary>
    private protected async Task<TestTab> OpenDoorsAsync(Node? at = null)
    {
        var faculty = await EnterAsync("f1", at);
        await faculty.DoAsync("openDoors");
        return faculty;
    }
}
