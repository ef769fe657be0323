using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance;
using CityLeadership.Classroom.Web.Tests.Attendance.Year;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Web.Tests.Attendance;

/// <summary>Two hours of 120 people who come, go, raise hands, speak, react and write: 50,000 events.</summary>
public sealed class LongClassTests(ITestOutputHelper output)
{
    private const int Events = 50_000;
    private const int Rounds = 11;

    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);
    private static readonly string[] People = [.. Enumerable.Range(0, 120).Select(number => $"person{number}")];

    [MeasureFact]
    public void A_long_class_is_measured_sooner_than_its_log_is_read()
    {
        var log = Log();
        var json = log.Select(entry => JsonSerializer.Serialize(entry, ClassroomJson.Options)).ToList();

        var measured = Times(() => ClassRecord.Read(log, Start).People.Values.Sum(person => person.Seconds));
        var read = Times(() => json.Sum(line => JsonSerializer.Deserialize<LogEntry>(line, ClassroomJson.Options)!.Number > 0 ? 1 : 0));

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{log.Count} events of {People.Length} people: attendance p50 {measured[Rounds / 2]:0} ms, most {measured[^1]:0} ms; "
            + $"the log read from its JSON p50 {read[Rounds / 2]:0} ms: {read[Rounds / 2] / measured[Rounds / 2]:0.0} times as long"));

        // Generous, because a test machine may be busy; the aim is 1 s.
        Assert.InRange(measured[Rounds / 2], 0, 10_000);
    }

    private static IReadOnlyList<LogEntry> Log()
    {
        var log = ClassLog.With(Start, People).Starts(0);
        foreach (var person in People)
            log.Comes(0, person);
        for (var number = 0; log.Entries.Count < Events - 1; number++)
        {
            var (person, at) = (People[number * 7 % People.Length], 7200.0 * log.Entries.Count / Events);
            Happen(log, person, at, number);
        }

        return log.Ends(7200).Entries;
    }

    /// <summary>In turn, and each person comes to each kind.</summary>
    private static void Happen(ClassLog log, string person, double at, int number)
    {
        PersonId who = new(person);
        switch (number / People.Length % 4)
        {
            case 0:
                log.Goes(at, person).Comes(at + 0.1, person);
                break;
            case 1:
                log.At(at, new HandRaised(who, Intent.NewPoint)).IsCalled(at + 0.1, person).At(at + 0.2, new FloorReturned(who, null));
                break;
            case 2:
                log.At(at, new Reacted(who, Reaction.Applause));
                break;
            default:
                log.At(at, new HandRaised(who, null)).At(at + 0.1, new HandLowered(who, null));
                break;
        }
    }

    private static double[] Times(Func<int> work)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds + 2; round++)
        {
            var began = Stopwatch.GetTimestamp();
            Assert.True(work() > 0);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return [.. times.Skip(2).Order()];
    }
}
