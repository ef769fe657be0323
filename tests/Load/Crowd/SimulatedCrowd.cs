using CityLeadership.Classroom.Load.Site;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Load.Crowd;

/// <summary>People to fill a room with, so that one person can see what a full class is like.</summary>
internal static class SimulatedCrowd
{
    /// <summary>How long a crowd takes to arrive, when nothing else is said.</summary>
    public static readonly TimeSpan UsualArrival = TimeSpan.FromSeconds(20);

    /// <summary>Whose links a visitor is likely to try out themselves: they come last.</summary>
    private const int MayorsToSpare = 3;
    private const int SeniorsToSpare = 1;

    public static async Task RunAsync(
        Uri server, IReadOnlyList<Link> links, int count, TimeSpan arrival, TextWriter log, CancellationToken cancellation)
    {
        var people = Choose(links, count);
        using var site = new ClassroomSite(server);
        await site.FindAsync(cancellation);
        await log.WriteLineAsync($"{people.Count} people arrive over {arrival.TotalSeconds:0} s{(people.Count < count ? "; the class has no more members" : "")}.");
        var pace = new Pace(people.Count);
        await Task.WhenAll(people.Select((link, index) =>
            ComeAsync(site, link, arrival * index / people.Count, pace, log, cancellation)));
        await log.WriteLineAsync("The crowd has gone.");
    }

    /// <summary>Mayors first; hosts are people's own to play.</summary>
    private static List<Link> Choose(IReadOnlyList<Link> links, int count)
    {
        var mayors = links.Where(link => link.IsMayor).ToList();
        var seniors = links.Where(link => link is { IsMayor: false, IsMember: true }).ToList();
        return
        [
            .. mayors.Skip(MayorsToSpare).Concat(seniors.Skip(SeniorsToSpare))
                .Concat(mayors.Take(MayorsToSpare)).Concat(seniors.Take(SeniorsToSpare)).Take(count),
        ];
    }

    private static async Task ComeAsync(
        ClassroomSite site, Link link, TimeSpan after, Pace pace, TextWriter log, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(after, TimeProvider.System, cancellation);
            var tab = await SignInAsync(site, link, cancellation);
            await using var simulated = new SimulatedPerson(tab, pace);
            if (await simulated.RunAsync(cancellation) is { } reason)
            {
                await log.WriteLineAsync($"{link.Person} went: {reason}");
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Everyone goes.
        }
        catch (UsageException refused)
        {
            await log.WriteLineAsync($"{link.Person} did not get in: {refused.Message}");
        }
    }

    /// <summary>A host that was there a moment ago comes back.</summary>
    private static async Task<LastingTab> SignInAsync(ClassroomSite site, Link link, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await site.SignInAsync(link, cancellation);
            }
            catch (UnreachableException)
            {
                await Task.Delay(Pace.Between(1, 3), TimeProvider.System, cancellation);
            }
        }
    }
}
