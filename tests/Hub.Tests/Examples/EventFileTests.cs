using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Examples;

/// <summary>
/// Old events stay readable for ever: <c>tests/wire/events</c> holds one of each kind ever shipped, and of each shape that a
/// kind ever had: "kind.json", "kind.2.json". A file, once there, is never changed; a new kind gets its file with APPROVE=1, a
/// new shape when an empty file of the next number is put there first.
/// </summary>
public sealed class EventFileTests
{
    public static TheoryData<string> Kinds => [.. EventKinds.All.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Folder => WireFiles.PathOf("events");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnEventIsWrittenAsItsFileSays(string kind)
    {
        var example = EventExamples.All.Single(@event => EventKinds.Of(@event) == kind);
        WireFiles.Check(LatestOf(kind), EventExamples.Entry(example), ClassroomJson.Options, rewrite: false);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnEventIsReadFromItsFile(string kind)
    {
        var written = File.ReadAllText(LatestOf(kind));

        var read = JsonSerializer.Deserialize<LogEntry>(written, ClassroomJson.Options)!;

        var example = EventExamples.Entry(EventExamples.All.Single(@event => EventKinds.Of(@event) == kind));
        Assert.IsType(example.Event.GetType(), read.Event);
        Assert.Equal(example with { Event = read.Event }, read);
        WireFiles.AssertSame(example, read, ClassroomJson.Options);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void AnEventOfAnyShapeIsReadAndNothingOfItIsLost(string file)
    {
        using var written = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));

        var read = written.Deserialize<LogEntry>(ClassroomJson.Options)!;

        Assert.Equal(EventKinds.Find(KindOf(file)), read.Event.GetType());
        using var again = JsonSerializer.SerializeToDocument(read, ClassroomJson.Options);
        Assert.All(Leaves(written.RootElement, ""), leaf => Assert.Contains(leaf, Leaves(again.RootElement, "")));
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
            Directory.GetFiles(Folder).Select(KindOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryEventHasAKind() =>
        Assert.Equal(
            typeof(SessionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SessionEvent))).Select(type => type.Name).Order(),
            EventKinds.All.Select(kind => EventKinds.Find(kind).Name).Order());

    private static string KindOf(string file) => Path.GetFileName(file).Split('.')[0];

    private static string LatestOf(string kind) =>
        Directory.GetFiles(Folder, $"{kind}.*.json").Order(StringComparer.Ordinal).LastOrDefault() ?? Path.Combine(Folder, $"{kind}.json");

    /// <summary>Every value that stands in it, with where.</summary>
    private static IEnumerable<string> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, place) => Leaves(item, $"{path}[{place}]")),
        _ => [$"{path} {element.GetRawText()}"],
    };
}
