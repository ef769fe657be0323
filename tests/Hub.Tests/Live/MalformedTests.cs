using System.Text.Json.Nodes;
using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class MalformedTests : HubTest
{
    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"id":1,"kind":"muteAll"}""")]
    [InlineData("""{"id":"","kind":"muteAll"}""")]
    [InlineData("""{"id":"12345678901234567890123456789012345678901234567890123456789012345","kind":"muteAll"}""")]
    [InlineData("""{"id":"1","kind":"overthrow"}""")]
    [InlineData("""{"id":"1","kind":"prepare"}""")]
    [InlineData("""{"id":"1","kind":"castVote","poll":"p"}""")]
    [InlineData("""{"id":"1","kind":"castVote","poll":"p","answer":"first"}""")]
    [InlineData("""{"id":"1","kind":"castVote","poll":null,"answer":{"options":[1]}}""")]
    [InlineData("""{"id":"1","kind":"castVote","poll":"p","answer":null}""")]
    [InlineData("""{"id":"1","kind":"castVote","poll":"p","answer":{}}""")]
    [InlineData("""{"id":"1","kind":"castVote","poll":"p","answer":{"options":null}}""")]
    [InlineData("""{"id":"1","kind":"castVote","poll":"p","answer":{"options":[1],"text":"both"}}""")]
    [InlineData("""{"id":"1","kind":"castVote","poll":"p","answer":{"number":1e99}}""")]
    [InlineData("""{"id":"1","kind":"groupTexts","poll":"p","groups":[null]}""")]
    [InlineData("""{"id":"1","kind":"groupTexts","poll":"p","groups":[{"title":null,"texts":[0],"shown":true}]}""")]
    [InlineData("""{"id":"1","kind":"openPoll","question":"q","options":[],"anonymous":true,"form":{"kind":"guess"}}""")]
    [InlineData("""{"id":"1","kind":"openPoll","question":"q","options":[],"anonymous":true,"form":{"kind":"scale","scale":{"from":1}}}""")]
    [InlineData("""{"id":"1","kind":"say","text":null,"to":"class"}""")]
    [InlineData("""{"id":"1","kind":"say","text":"Hello","to":"everyone"}""")]
    [InlineData("""{"id":"1","kind":"openPoll","question":"?","options":["a",null],"anonymous":false}""")]
    [InlineData("""{"id":"1","kind":"openPoll","question":"?","options":null,"anonymous":false}""")]
    [InlineData("""{"id":"\ud800","kind":"muteAll"}""")]
    [InlineData("""{"id":"1","kind":"say","text":"\ud800","to":"class"}""")]
    public async Task What_is_no_command_is_answered_with_why_and_the_class_goes_on(string sent)
    {
        var faculty = await OpenDoorsAsync();

        var answer = Answer.Of(await RawAsync(faculty, "Do", sent));

        Assert.Equal("badCommand", answer.Code);
        Assert.False(string.IsNullOrWhiteSpace(answer.Message));
        await faculty.DoAsync("say", new { text = "Still here", to = "class" });
        await faculty.SeesClassAsync(seen => seen["messages"]!.AsArray().Count == 1);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"session":"","tab":"t","fresh":true}""")]
    [InlineData("""{"session":"s","tab":"","fresh":true}""")]
    [InlineData("""{"session":"s","tab":"t","fresh":"yes"}""")]
    [InlineData("""{"session":"\ud800","tab":"t","fresh":true}""")]
    [InlineData("""{"session":"s","tab":"\ud800","fresh":true}""")]
    [InlineData("""{"session":"s","tab":"t","fresh":true,"heads":{"\ud800":{"number":1,"id":"x"}}}""")]
    [InlineData("""{"session":"s","tab":"t","fresh":true,"heads":{"class":{"number":1,"id":"\ud800"}}}""")]
    [InlineData("""{"session":"s","tab":"t","fresh":true,"heads":{"class":{"number":"one","id":"x"}}}""")]
    public async Task What_is_no_way_to_enter_is_answered_with_why(string sent)
    {
        var faculty = Tab("f1");
        await faculty.ConnectAsync();

        Assert.Equal("badCommand", Answer.Of(await RawAsync(faculty, "Enter", sent)).Code);
        await faculty.EnterAsync();
    }

    [Fact]
    public async Task An_unknown_method_or_argument_fails_by_itself()
    {
        var faculty = await OpenDoorsAsync();

        await Assert.ThrowsAsync<HubErrorException>(() => RawAsync(faculty, "Overthrow", "{}"));
        await Assert.ThrowsAsync<HubErrorException>(() => RawAsync(faculty, "CatchUp", "[7]"));

        await faculty.DoAsync("say", new { text = "Still here", to = "class" });
    }

    [Fact]
    public async Task A_calling_message_that_is_none_is_answered_with_where_to_read()
    {
        var faculty = await OpenDoorsAsync();

        Assert.Equal("badCommand", Answer.Of(await RawAsync(faculty, "Call", """{"kind":"teleport"}""")).Code);
    }

    [Fact]
    public async Task Commands_faster_than_people_can_press_are_refused_and_then_taken_again()
    {
        var faculty = await OpenDoorsAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 80).Select(_ => faculty.TryAsync("muteAll")));

        Assert.Contains(answers, answer => answer.Ok);
        Assert.Contains(answers, answer => answer.Code == "tooFast");
        await Eventually.FindAsync(async () => await faculty.TryAsync("muteAll") is { Ok: true } done ? done : null);
    }

    private static Task<JsonNode?> RawAsync(TestTab tab, string method, string argument) =>
        tab.Inner.Socket.InvokeRawAsync(method, argument, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));
}
