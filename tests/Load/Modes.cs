using CityLeadership.Classroom.Load.Crowd;
using CityLeadership.Classroom.Load.Measures;
using CityLeadership.Classroom.Load.Site;

namespace CityLeadership.Classroom.Load;

/// <summary>What this program can be asked for.</summary>
internal static class Modes
{
    private const string Usage = """
        Simulated people in a live class, over the wire.

          crowd --server URL --links FILE --count N    people who raise hands, vote and chat, until Ctrl-C
          class [--people N] [--seconds S]             a host of its own with N people (120): how soon a command is with
                                                       everybody, and how soon a burst of votes is counted
          kill  [--people N]                           a host of its own, killed in the middle of a burst of votes and
                                                       started again: no acknowledged vote lost, none doubled

        class and kill exit with 1 when a count is wrong; a slow machine is no failure.
        """;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        switch (args)
        {
            case ["crowd", .. var rest]:
                var crowd = new Arguments(rest, "--server", "--links", "--count");
                await SimulatedCrowd.RunAsync(
                    crowd.Address("--server"), Link.Read(crowd.Text("--links")), crowd.Number("--count", 40, 1, 2000),
                    SimulatedCrowd.UsualArrival, Console.Out, cancellation);
                return 0;
            case ["class", .. var rest]:
                var measure = new Arguments(rest, "--people", "--seconds");
                var measured = await ClassMeasure.RunAsync(
                    measure.Number("--people", 120, 5, 120), TimeSpan.FromSeconds(measure.Number("--seconds", 30, 2, 600)), cancellation);
                return Report(measured.Lines, measured.CountsAreRight);
            case ["kill", .. var rest]:
                var killed = await KillMeasure.RunAsync(new Arguments(rest, "--people").Number("--people", 120, 5, 120), cancellation);
                return Report(killed.Lines, killed.CountsAreRight);
            default:
                throw new UsageException(Usage);
        }
    }

    private static int Report(IEnumerable<string> lines, bool right)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }

        return right ? 0 : 1;
    }
}
