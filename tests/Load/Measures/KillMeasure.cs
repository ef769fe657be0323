using System.Globalization;
using CityLeadership.Classroom.Load.Site;

namespace CityLeadership.Classroom.Load.Measures;

/// <summary>What came of a class whose host was killed.</summary>
/// <param name="AcknowledgedBefore">Votes that were acknowledged before the kill: not to be lost.</param>
/// <param name="Away">From the kill until everybody had entered again by themselves.</param>
public sealed record Killed(int AcknowledgedBefore, TimeSpan Away, bool CountsAreRight, IReadOnlyList<string> Lines);

/// <summary>SIGKILL in the middle of a burst of votes, then the same host again on the same data folder.</summary>
public static class KillMeasure
{
    private static readonly TimeSpan BurstFor = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static async Task<Killed> RunAsync(int people, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(Limit);
        await using var host = await OwnHost.StartAsync(limited.Token);
        await using var room = await SimulatedClass.BeginAsync(host, limited.Token);
        await room.GatherAsync(host, people, limited.Token);
        var named = new Burst(room.Members, await room.OpenPollAsync(anonymous: false, limited.Token), anonymous: false);
        var secret = new Burst(room.Members, await room.OpenPollAsync(anonymous: true, limited.Token), anonymous: true);

        var voting = Task.WhenAll(named.RunAsync(BurstFor, limited.Token), secret.RunAsync(BurstFor, limited.Token));
        await Task.Delay(BurstFor / 2, TimeProvider.System, limited.Token);
        await host.KillAsync();
        var killed = TimeProvider.System.GetTimestamp();
        var acknowledged = named.Acknowledged + secret.Acknowledged;
        await host.BeginAsync(limited.Token);
        var serving = TimeProvider.System.GetElapsedTime(killed);
        foreach (var tab in room.Everybody)
        {
            await tab.EnteredAsync(times: 2, limited.Token);
        }

        var away = TimeProvider.System.GetElapsedTime(killed);
        await voting;
        var mistakes = named.Mistakes(await room.CloseAsync(named.Poll, limited.Token))
            .Concat(secret.Mistakes(await room.CloseAsync(secret.Poll, limited.Token))).ToList();
        var right = mistakes.Count == 0;
        return new Killed(acknowledged, away, right,
        [
            $"The host was killed in the middle of {people} named and {people} anonymous votes; {acknowledged} were acknowledged before.",
            string.Create(CultureInfo.InvariantCulture, $"  it served again after {serving.TotalSeconds:0.0} s; everybody was back by themselves after {away.TotalSeconds:0.0} s"),
            .. mistakes,
            right ? "No acknowledged vote was lost, none was doubled." : "WRONG: votes were lost or doubled.",
        ]);
    }
}
