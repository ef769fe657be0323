using System.Text.Json.Nodes;
using CityLeadership.Classroom.Load.Site;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Load.Measures;

/// <summary>A class of simulated people on a host: one of the faculty, and members who come once the doors are open.</summary>
internal sealed class SimulatedClass : IAsyncDisposable
{
    private const int SignInsAtOnce = 8;
    private readonly CancellationTokenSource _over = new();
    private readonly List<Task<string?>> _stays = [];

    private SimulatedClass(LastingTab faculty) => Faculty = faculty;

    public LastingTab Faculty { get; }

    public IReadOnlyList<LastingTab> Members { get; private set; } = [];

    public IEnumerable<LastingTab> Everybody => Members.Prepend(Faculty);

    /// <summary>Faculty alone, with the doors open.</summary>
    public static async Task<SimulatedClass> BeginAsync(OwnHost host, CancellationToken cancellation)
    {
        using var site = new ClassroomSite(host.Address);
        var gathered = new SimulatedClass(await site.SignInAsync(host.Links().First(link => link.Role == "faculty"), cancellation));
        await gathered.EnterAsync([gathered.Faculty], cancellation);
        await gathered.Faculty.MustAsync("openDoors", null, cancellation);
        return gathered;
    }

    public async Task GatherAsync(OwnHost host, int people, CancellationToken cancellation)
    {
        using var site = new ClassroomSite(host.Address);
        var members = new List<LastingTab>();
        foreach (var some in host.Links().Where(link => link.IsMember).Take(people).Chunk(SignInsAtOnce))
        {
            members.AddRange(await Task.WhenAll(some.Select(link => site.SignInAsync(link, cancellation))));
        }

        Members = members;
        await EnterAsync(members, cancellation);
    }

    /// <summary>Opens a poll of four answers and waits until everybody sees it.</summary>
    public async Task<string> OpenPollAsync(bool anonymous, CancellationToken cancellation)
    {
        var number = (await Faculty.MustAsync(
            "openPoll", new { question = "What first?", options = new[] { "Water", "Roads", "Schools", "Trust" }, anonymous }, cancellation)).Number;
        foreach (var tab in Everybody.Select(member => member.Tab))
        {
            await tab.UntilAsync(() => tab.Find("class") is { } seen && seen.Number >= number, cancellation);
        }

        return Faculty.Tab.Read(() => Faculty.Tab.Find("class")!.View["polls"]!.AsObject().Last(poll => (bool)poll.Value!["anonymous"]! == anonymous).Key);
    }

    /// <summary>Closes it and gives what the hosts are shown.</summary>
    public async Task<JsonNode> CloseAsync(string poll, CancellationToken cancellation)
    {
        await Faculty.MustAsync("closePoll", new { poll }, cancellation);
        var tab = Faculty.Tab;
        await tab.UntilAsync(() => tab.Find("hosts")!.View["results"]![poll]?["result"] is not null, cancellation);
        return tab.Read(() => tab.Find("hosts")!.View["results"]![poll]!.DeepClone());
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await ((Task)Task.WhenAll(_stays)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var member in Everybody)
        {
            await member.Tab.DisposeAsync();
        }

        _over.Dispose();
    }

    private async Task EnterAsync(IReadOnlyList<LastingTab> tabs, CancellationToken cancellation)
    {
        _stays.AddRange(tabs.Select(tab => tab.RunAsync(_over.Token)));
        foreach (var tab in tabs)
        {
            await tab.EnteredAsync(times: 1, cancellation);
        }
    }
}

internal static class LastingTabExtensions
{
    /// <summary>Does what this measurement stands on.</summary>
    public static async Task<Answer> MustAsync(this LastingTab tab, string kind, object? fields, CancellationToken cancellation) =>
        await tab.DoAsync(kind, fields, cancellation) is { Ok: true } done ? done
            : throw new InvalidOperationException($"{tab.Tab.Person} could not {kind}.");
}
