using System.Text.Json.Nodes;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;
using Client = CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Hub.Tests.Examples;

/// <summary>
/// The wire has examples: <c>tests/wire/*.json</c> are written here from classes as they run, and the browser's reducer must
/// make the same of them. So neither side can drift. APPROVE=1 writes them anew.
/// </summary>
public sealed class UpdateExampleTests
{
    public static TheoryData<string> Names => [.. UpdateExamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheFileSaysWhatTheClassSends(string name)
    {
        var example = UpdateExamples.All[name](name);
        Assert.NotEmpty(example.Updates);
        WireFiles.Check(WireFiles.PathOf($"{name}.json"), example, WireJson.Options, rewrite: true);
    }

    /// <summary>By a client written from docs/protocol.md alone.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void TheFileAddsUpToItsView(string name)
    {
        var file = JsonNode.Parse(File.ReadAllText(WireFiles.PathOf($"{name}.json")))!;
        var client = new Client.AudienceView((string)file["audience"]!);

        client.Take(Client.Snapshot.Of(file["snapshot"]!));
        Assert.All(file["updates"]!.AsArray(), update => Assert.True(client.Take(Client.Update.Of(update!))));

        Assert.True(JsonNode.DeepEquals(file["expected"], client.View), $"{name} adds up to\n{client.View}");
    }

    [Fact]
    public void EveryKindOfChangeHasAnExample()
    {
        var kinds = UpdateExamples.All.SelectMany(example => example.Value(example.Key).Updates)
            .SelectMany(update => update.Changes)
            .Select(change => change.GetType())
            .Distinct();
        Assert.Equal(
            typeof(Change).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Change))).Select(type => type.Name).Order(),
            kinds.Select(type => type.Name).Order());
    }

    [Fact]
    public void EveryFileHasAStory() => Assert.Equal(
        UpdateExamples.All.Keys.Order(StringComparer.Ordinal),
        Directory.GetFiles(WireFiles.PathOf(), "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
}
