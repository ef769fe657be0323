using System.Globalization;
using CityLeadership.Classroom.Load.Site;

namespace CityLeadership.Classroom.Load.Measures;

/// <summary>What was measured of one class on one node.</summary>
/// <param name="WithEverybody">From a command being sent to being with the last of everybody.</param>
/// <param name="VotesShown">From the first vote of a burst until the hosts are shown all of them; the slower of a named and an anonymous burst.</param>
/// <param name="CountsAreRight">Every line and every vote arrived, once.</param>
public sealed record ClassMeasured(Spread WithEverybody, TimeSpan VotesShown, bool CountsAreRight, IReadOnlyList<string> Lines);

/// <summary>How quick one class on one node is, on this machine, which also runs all its clients.</summary>
public static class ClassMeasure
{
    private const int PerSecond = 10;
    private static readonly TimeSpan AloneFor = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BurstFor = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static async Task<ClassMeasured> RunAsync(int people, TimeSpan time, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(Limit + time);
        await using var host = await OwnHost.StartAsync(limited.Token);
        await using var room = await SimulatedClass.BeginAsync(host, limited.Token);
        var alone = new Echoes([room.Faculty]);
        var right = await alone.RunAsync([room.Faculty], PerSecond / 2, time < AloneFor ? time : AloneFor, limited.Token);
        alone.End();

        await room.GatherAsync(host, people, limited.Token);
        var full = new Echoes([.. room.Everybody]);
        right &= await full.RunAsync(room.Members, PerSecond, time, limited.Token);
        full.End();

        List<string> lines =
        [
            $"One class on one node: {room.Members.Count + 1} connections, {PerSecond} commands a second for {time.TotalSeconds:0} s, {full.Sent} in all.",
            $"  with the sender, alone in class:      {alone.WithEverybody}   (baseline)",
            $"  acknowledged to the sender:           {full.Acknowledged}",
            string.Create(CultureInfo.InvariantCulture,
                $"  with everybody:                       {full.WithEverybody}   ({full.WithEverybody.P50 / alone.WithEverybody.P50:0.0} x baseline at p50; target: p99 at most 100 ms)"),
        ];
        var shown = TimeSpan.Zero;
        foreach (var anonymous in new[] { false, true })
        {
            var (took, line, mistakes) = await VoteAsync(room, anonymous, limited.Token);
            shown = took > shown ? took : shown;
            lines.Add(line);
            lines.AddRange(mistakes);
            right &= mistakes.Count == 0;
        }

        lines.Add(right ? "Every line and every vote arrived, once." : "WRONG: something was lost or doubled.");
        return new ClassMeasured(full.WithEverybody, shown, right, lines);
    }

    private static async Task<(TimeSpan Shown, string Line, List<string> Mistakes)> VoteAsync(
        SimulatedClass room, bool anonymous, CancellationToken cancellation)
    {
        var poll = await room.OpenPollAsync(anonymous, cancellation);
        var burst = new Burst(room.Members, poll, anonymous);
        var voting = burst.RunAsync(BurstFor, cancellation);
        var faculty = room.Faculty.Tab;
        await faculty.UntilAsync(
            () => faculty.Live("tally") is { } tally && (string?)tally["poll"] == poll && (int?)tally["answered"] == room.Members.Count, cancellation);
        var (sinceFirst, sinceLast) = (burst.SinceFirst, burst.SinceLast);
        var acknowledged = await voting;
        var mistakes = burst.Mistakes(await room.CloseAsync(poll, cancellation)).ToList();
        return (sinceFirst, string.Create(CultureInfo.InvariantCulture, $"""
              {room.Members.Count} {(anonymous ? "anonymous" : "named")} votes in {BurstFor.TotalSeconds:0.0} s: shown to hosts {sinceFirst.TotalSeconds:0.00} s after the first and {sinceLast.TotalSeconds:0.00} s after the last, all acknowledged after {acknowledged.TotalSeconds:0.00} s (target: 1.5 s after the first)
            """), mistakes);
    }
}
