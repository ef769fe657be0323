using System.Text.Json;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Live.Calling;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary><c>tests/wire/calling/messages.json</c> is what both sides speak; the client's tests read the same file.</summary>
public class CallingWireTests
{
    private static readonly JsonElement Candidate = JsonSerializer.SerializeToElement(
        new { candidate = "candidate:1 1 udp 2 192.0.2.7 20000 typ host", sdpMid = "0", sdpMLineIndex = 0 });

    private static readonly CallingReply[] Replies =
    [
        new Published("v=0 answer", 3),
        new OfferSlots("v=0 offer", new SlotMids(["0", "1"], ["2"]), 4),
        new CandidateFound(Direction.Send, Candidate),
        new CandidateFound(Direction.Receive, null),
        new SlotsChanged(["ana", null], ["ben", "cyd"], 1),
        new Restart("engine"),
        new CallingRefused("notIn", "Camera and microphone can be sent once you are let in."),
    ];

    [Fact]
    public void The_server_writes_what_the_client_reads() =>
        Assert.Equal(
            Examples["replies"]!.AsArray().Select(reply => reply!.ToJsonString()),
            Replies.Select(reply => JsonNode.Parse(CallingJson.Write(reply).GetRawText())!.ToJsonString()));

    [Fact]
    public void The_server_reads_what_the_client_writes()
    {
        var read = Examples["requests"]!.AsArray().Select(request => CallingJson.Read(Element(request!))).ToList();

        Assert.Equal(new Publish("v=0 offer", 3), read[0]);
        Assert.Equal(new ReceiveSlots(12, 25, 4), read[1]);
        Assert.Equal(new ReceiveMoreSlots(12, 49, 4), read[2]);
        Assert.Equal(new AnswerOffer("v=0 answer", 4), read[3]);
        var found = Assert.IsType<AddCandidate>(read[4]);
        Assert.Equal((Direction.Send, "0"), (found.Pc, found.Candidate!.Value.GetProperty("sdpMid").GetString()));
        Assert.Equal(new AddCandidate(Direction.Receive, null), read[5]);
        Assert.Equal([new Look("ana", PictureSize.Large), new Look("ben", PictureSize.Small), new Look("cyd", PictureSize.Large, Screen: true)], Assert.IsType<LookAt>(read[6]).Pictures);
        Assert.Equal(["ana", "ben"], Assert.IsType<RenewPictures>(read[7]).People);
        Assert.Equal(new HangUp(), read[8]);
    }

    [Theory]
    [InlineData("""{"kind":"takeOver"}""")]
    [InlineData("""{"kind":"publish"}""")]
    [InlineData("""{"kind":"publish","sdp":null,"attempt":1}""")]
    [InlineData("""{"kind":"receive","voices":"all","pictures":1,"attempt":1}""")]
    [InlineData("""{"kind":"look","pictures":[{"person":"ana","size":"huge"}]}""")]
    [InlineData("""{"kind":"look","pictures":null}""")]
    [InlineData("""{"kind":"renew","people":null}""")]
    [InlineData("""{"sdp":"v=0"}""")]
    [InlineData("[]")]
    [InlineData("7")]
    public void What_is_no_calling_message_is_not_taken_for_one(string json) =>
        Assert.Null(CallingJson.Read(Element(JsonNode.Parse(json)!)));

    private static JsonNode Examples { get; } = JsonNode.Parse(File.ReadAllText(Find("tests/wire/calling/messages.json")))!;

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);

    private static string Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, path) is var found && File.Exists(found))
                return found;
        }

        throw new FileNotFoundException($"There is no {path} above the tests.");
    }
}
