using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Hub.Tests.Examples;

/// <summary>docs/protocol.md, from which a stranger could write a client, says what the code does.</summary>
public sealed partial class ProtocolPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "protocol.md"));

    private static readonly HashSet<string> Words = [.. Quoted().Matches(Page).Select(match => match.Groups["word"].Value)];

    private static IEnumerable<string> Examples => Block().Matches(Page).Select(match => match.Groups["text"].Value);

    private static string[] CommandExamples => Examples.Single(text => text.Contains("openDoors", StringComparison.Ordinal)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static TheoryData<string> CommandLines => [.. CommandExamples];

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void ACommandOfThePageIsUnderstood(string line)
    {
        using var sent = JsonDocument.Parse(line);
        var (id, command) = Commands.Parse(sent.RootElement, new TabId("laptop"));
        Assert.Equal(sent.RootElement.GetProperty("id").GetString(), id);
        Assert.Contains(command.GetType(), Permissions.Table.Keys);
    }

    [Fact]
    public void EveryCommandHasAnExampleAndEveryCommandOfPeopleAName()
    {
        var commands = CommandExamples.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(Commands.Kinds.Order(StringComparer.Ordinal), commands.Select(command => command.GetProperty("kind").GetString()!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            Permissions.Table.Keys.Select(type => type.Name).Order(StringComparer.Ordinal),
            commands.Select(command => Commands.Parse(command, new TabId("laptop")).Command.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id":"","kind":"openDoors"}""")]
    [InlineData("""{"id":"c","kind":"enter","person":"zanele"}""")]
    [InlineData("""{"id":"c","kind":"admit"}""")]
    [InlineData("""{"id":"c","kind":"admit","person":""}""")]
    [InlineData("""{"id":"c","kind":"admit","person":7}""")]
    [InlineData("""{"id":"c","kind":"say","text":null,"to":"class"}""")]
    [InlineData("""{"id":"c","kind":"say","text":"x","to":"everyone"}""")]
    [InlineData("""{"id":"c","kind":"raiseHand","intent":2}""")]
    [InlineData("""{"id":"c","kind":"openPoll","question":"x","options":null,"anonymous":true}""")]
    [InlineData("""{"id":"c","kind":"castVote","poll":"p"}""")]
    [InlineData("""{"id":"c","kind":"openBreakouts","title":"x","rooms":[null]}""")]
    [InlineData("""{"id":"c","kind":"openBreakouts","title":"x","rooms":[{"name":null,"people":[]}]}""")]
    [InlineData("""{"id":"c","kind":"openBreakouts","title":"x","rooms":[{"name":"A"}]}""")]
    public void WhatIsNotACommandIsRefusedWithAReason(string line)
    {
        using var sent = JsonDocument.Parse(line);
        Assert.NotEmpty(Assert.ThrowsAny<JsonException>(() => Commands.Parse(sent.RootElement, new TabId("laptop"))).Message);
    }

    [Fact]
    public void EveryRefusalIsOnThePage()
    {
        var codes = Fields<Rejection>(typeof(Rejections)).Select(rejection => rejection.Code)
            .Concat(Fields<Answer>(typeof(Answer)).Select(answer => answer.Code!))
            .Append(Answer.BadCommand("").Code!);
        Assert.All(codes, code => Assert.Contains(code, Words));
    }

    [Fact]
    public void EveryChangeIsOnThePage() => Assert.All(
        UpdateExamples.All.SelectMany(example => Json(example.Value(example.Key).Updates).AsArray())
            .SelectMany(update => update!["changes"]!.AsArray())
            .Select(change => (string)change!["kind"]!)
            .Distinct(),
        kind => Assert.Contains($"`{kind}{{", Page, StringComparison.Ordinal));

    /// <summary>Each interface of the page has the members that its record has on the wire, no more and no fewer.</summary>
    [Theory]
    [InlineData("ClassView", typeof(ClassView))]
    [InlineData("SessionView", typeof(SessionView))]
    [InlineData("PersonView", typeof(PersonView))]
    [InlineData("Hand", typeof(Hand))]
    [InlineData("FloorHolder", typeof(FloorHolder))]
    [InlineData("PollView", typeof(PollView))]
    [InlineData("PollResult", typeof(PollTally))]
    [InlineData("Message", typeof(Message))]
    [InlineData("PartView", typeof(PartView))]
    [InlineData("BoardView", typeof(BoardView))]
    [InlineData("BoardColumn", typeof(BoardColumn))]
    [InlineData("Contribution", typeof(ContributionView))]
    [InlineData("ContributionLink", typeof(ContributionLink))]
    [InlineData("ExhibitView", typeof(ExhibitView))]
    [InlineData("Exhibit", typeof(Exhibit))]
    [InlineData("RecordingView", typeof(RecordingView))]
    [InlineData("RecordingWatch", typeof(RecordingWatch))]
    [InlineData("PlanView", typeof(PlanView))]
    [InlineData("PastureView", typeof(PastureView))]
    [InlineData("PlannedPoll", typeof(PlannedPoll))]
    [InlineData("PlannedStep", typeof(PlannedStep))]
    [InlineData("PlannedRooms", typeof(PlannedRooms))]
    [InlineData("Checkpoint", typeof(Checkpoint))]
    [InlineData("HiddenView", typeof(HiddenView))]
    [InlineData("HostsView", typeof(HostsView))]
    [InlineData("Attendee", typeof(Attendee))]
    [InlineData("Loss", typeof(Loss))]
    [InlineData("HostResult", typeof(HostResult))]
    [InlineData("PollForm", typeof(PollForm))]
    [InlineData("PollScale", typeof(PollScale))]
    [InlineData("NumberSummary", typeof(NumberSummary))]
    [InlineData("NumberBin", typeof(NumberBin))]
    [InlineData("TextCount", typeof(TextCount))]
    [InlineData("TextGroup", typeof(TextGroup))]
    [InlineData("PollFlow", typeof(PollFlow))]
    [InlineData("PollMove", typeof(PollMove))]
    [InlineData("PollSwitch", typeof(PollSwitch))]
    [InlineData("SelfView", typeof(SelfView))]
    [InlineData("RoomView", typeof(RoomView))]
    [InlineData("BreakoutSetView", typeof(BreakoutSetView))]
    [InlineData("BreakoutRoomView", typeof(BreakoutRoomView))]
    [InlineData("RoomWatch", typeof(RoomWatch))]
    [InlineData("Visitor", typeof(Visitor))]
    [InlineData("HelpCall", typeof(HelpCall))]
    [InlineData("Notes", typeof(Notes))]
    public void AViewHasTheMembersThatThePageSays(string name, Type record)
    {
        var members = MembersOf(name);
        var properties = record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        Assert.Equal(properties.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheUpdateOfThePageIsOneOfTheExamples()
    {
        var update = JsonNode.Parse(Examples.Single(text => text.Contains("\"changes\"", StringComparison.Ordinal)));
        var sent = Json(UpdateExamples.All["class-hands-are-raised-and-called"]("").Updates).AsArray();
        Assert.Contains(sent, candidate => JsonNode.DeepEquals(candidate, update));
    }

    private static JsonNode Json(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), WireJson.Options)!;

    private static IEnumerable<T> Fields<T>(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<T>();

    private static IEnumerable<string> MembersOf(string name)
    {
        var declared = Regex.Match(
            Page, $@"^interface {name}\b[^{{]*\{{(?<members>(?:[^{{}}]|\{{[^{{}}]*\}})*)\}}", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.True(declared.Success, $"The page has no interface {name}.");
        var members = Inner().Replace(Comment().Replace(declared.Groups["members"].Value, ""), "");
        return members.Split(';', '\n').Select(member => member.Split(':')[0].Trim()).Where(member => member.Length > 0);
    }

    [GeneratedRegex("`(?<word>[A-Za-z]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("```json\n(?<text>[^`]*)```", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex("//.*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{[^{}]*\}|<[^<>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inner();
}
