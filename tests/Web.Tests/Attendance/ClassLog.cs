using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Tests.Attendance;

/// <summary>Writes the log of a class as a story: what happened, at how many seconds after the planned start.</summary>
internal sealed class ClassLog(DateTimeOffset start, params string[] people)
{
    private static readonly PersonId Professor = new("prof");

    private readonly List<LogEntry> entries = [];

    public IReadOnlyList<LogEntry> Entries => entries;

    public static ClassLog With(DateTimeOffset start, params string[] people) => new ClassLog(start, people)
        .At(-900, new SessionPrepared(new SessionFacts("class", "Class 1", "", start, start.AddHours(2), "America/New_York")))
        .Roster()
        .At(-800, new DoorsOpened(Professor));

    public ClassLog At(double seconds, SessionEvent happened)
    {
        entries.Add(new LogEntry(
            entries.Count + 1, $"e{entries.Count + 1}", entries.Count == 0 ? "" : entries[^1].Id, start.AddSeconds(seconds), $"c{entries.Count + 1}", happened));
        return this;
    }

    public ClassLog Comes(double seconds, string person, string tab = "laptop") =>
        At(seconds, new StayBegan(new(person), new(tab), $"connection {entries.Count}", "node"));

    public ClassLog Goes(double seconds, string person, string tab = "laptop") =>
        At(seconds, new StayEnded(new(person), new(tab), start.AddSeconds(seconds), StayEnd.Left));

    /// <summary>The connection was last heard earlier than anybody noticed.</summary>
    public ClassLog IsLost(double noticed, double heard, string person, string tab = "laptop") =>
        At(noticed, new StayEnded(new(person), new(tab), start.AddSeconds(heard), StayEnd.Lost));

    public ClassLog IsCalled(double seconds, string person) => At(seconds, new CalledOn(new(person), Professor, false, false));

    public ClassLog Starts(double seconds) => At(seconds, new ClassStarted(Professor));

    public ClassLog Ends(double seconds) => At(seconds, new ClassEnded(Professor));

    private ClassLog Roster() => At(-900, new RosterCopied(
        [.. people.Select(person => new Expected(new(person), Role.Mayor, null, person, "City", "Mayor"))]));
}
