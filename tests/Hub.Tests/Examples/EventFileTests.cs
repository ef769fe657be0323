using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Examples;

/// <summary>
/// Old events stay readable for ever: <c>tests/wire/events</c> holds one of each kind ever shipped. A file, once there, is
/// never changed; a new kind gets its file with APPROVE=1.
/// </summary>
public sealed class EventFileTests
{
    public static TheoryData<string> Kinds => [.. EventKinds.All.Order(StringComparer.Ordinal)];

    private static string Folder => WireFiles.PathOf("events");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnEventIsWrittenAsItsFileSays(string kind)
    {
        var example = EventExamples.All.Single(@event => EventKinds.Of(@event) == kind);
        WireFiles.Check(Path.Combine(Folder, $"{kind}.json"), EventExamples.Entry(example), ClassroomJson.Options, rewrite: false);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnEventIsReadFromItsFile(string kind)
    {
        var written = File.ReadAllText(Path.Combine(Folder, $"{kind}.json"));

        var read = JsonSerializer.Deserialize<LogEntry>(written, ClassroomJson.Options)!;

        var example = EventExamples.Entry(EventExamples.All.Single(@event => EventKinds.Of(@event) == kind));
        Assert.IsType(example.Event.GetType(), read.Event);
        Assert.Equal(example with { Event = read.Event }, read);
        WireFiles.AssertSame(example, read, ClassroomJson.Options);
    }

    /// <summary>A version that writes more must not make this one forget what it knows.</summary>
    [Fact]
    public void MembersOfLaterVersionsAreIgnored()
    {
        const string written = """
            {"number":1,"id":"a","previous":"","at":"2027-01-14T14:00:00+00:00","command":"c","kind":"unmuteDeclined",
             "data":{"person":"zanele","later":{"by":"another version"}},"later":1}
            """;
        Assert.Equal(new UnmuteDeclined(new PersonId("zanele")), JsonSerializer.Deserialize<LogEntry>(written, ClassroomJson.Options)!.Event);
    }

    [Fact]
    public void AKindOfALaterVersionIsNotSkipped()
    {
        const string written = """{"number":1,"id":"a","previous":"","at":"2027-01-14T14:00:00+00:00","command":"c","kind":"roomsOpened","data":{}}""";
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<LogEntry>(written, ClassroomJson.Options));
    }

    [Fact]
    public void EveryFileIsOfAKindThatIsKnown() =>
        Assert.Equal(
            EventKinds.All.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryEventHasAKind() =>
        Assert.Equal(
            typeof(SessionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SessionEvent))).Select(type => type.Name).Order(),
            EventKinds.All.Select(kind => EventKinds.Find(kind).Name).Order());
}
