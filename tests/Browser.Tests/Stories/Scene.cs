using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>One host, and the people of a story who come to it.</summary>
public sealed class Scene(ClassroomHost host, Browsers browsers, Cameras cameras) : IAsyncDisposable
{
    /// <summary>As many as there are cores come in at the same time.</summary>
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 2 };

    private readonly List<Visitor> visitors = [];
    private readonly List<Cable> cables = [];

    public ClassroomHost Host => host;

    public Cast Cast => host.Cast;

    public IReadOnlyList<Visitor> Visitors => visitors;

    /// <summary>Someone sits down at a browser of their own; nothing is opened yet.</summary>
    public Task<Visitor> SeatAsync(Character who) => SeatAsync(who, host.Url, browsers.EquipmentOf(visitors.Count, cameras));

    /// <summary>The same person sits down elsewhere, with another camera.</summary>
    public async Task<Visitor> SeatAgainAsync(Visitor before, Equipment equipment)
    {
        visitors.Remove(before);
        await before.DisposeAsync();
        return await SeatAsync(before.Who, host.Url, equipment);
    }

    /// <summary>Someone whose network can be cut.</summary>
    internal async Task<(Visitor Visitor, Cable Cable)> SeatOnCableAsync(Character who)
    {
        var cable = new Cable(host.Url);
        cables.Add(cable);
        return ((await SeatAsync(who, cable.Url, browsers.EquipmentOf(visitors.Count, cameras))).ExpectingLosses(), cable);
    }

    /// <summary>Faculty in a class that has begun, and as many mayors in it: each came by their link.</summary>
    public async Task<(Visitor Faculty, Visitor[] Mayors)> BeginClassAsync(int mayors)
    {
        var faculty = await SeatAsync(Cast.Faculty);
        await faculty.Door.EnterAsync();
        await faculty.Desk.OpenDoorsAsync();
        var seated = new List<Visitor>();
        foreach (var who in Cast.Mayors.Take(mayors))
            seated.Add(await SeatAsync(who));
        await Parallel.ForEachAsync(seated, AtOnce, async (mayor, _) => await mayor.Door.EnterAsync());
        await faculty.Desk.StartClassAsync();
        return (faculty, [.. seated]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in visitors)
            await visitor.DisposeAsync();
        foreach (var cable in cables)
            await cable.DisposeAsync();
    }

    private async Task<Visitor> SeatAsync(Character who, Uri site, Equipment equipment)
    {
        var visitor = await Visitor.ComeAsync(who, site, await browsers.WithAsync(equipment), equipment);
        visitors.Add(visitor);
        return visitor;
    }
}
