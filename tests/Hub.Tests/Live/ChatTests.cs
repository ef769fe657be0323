using System.Text.Json.Nodes;
using CityLeadership.Classroom.Hub.Tests.Live.Harness;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class ChatTests : HubTest
{
    [Fact]
    public async Task A_line_to_the_hosts_reaches_the_hosts_and_its_author_and_nobody_else()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var ben = await EnterAsync("m2");

        await ana.DoAsync("say", new { text = "My connection is poor today.", to = "hosts" });

        await faculty.SeesAsync("hosts", seen => seen["messages"]!.AsArray().Count == 1);
        await ana.SeesAsync("self", seen => Says(seen, "My connection is poor today."));
        await ana.DoAsync("say", new { text = "Good morning, Göteborg 市長!", to = "class" });
        await ben.SeesClassAsync(seen => Says(seen, "Good morning, Göteborg 市長!"));
        Assert.DoesNotContain(ben.Inner.Updates, update => update.Changes.ToJsonString().Contains("poor", StringComparison.Ordinal));
        await ana.AssertFoldIsSnapshotAsync();
    }

    [Fact]
    public async Task A_removed_line_loses_its_text_for_everyone()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var message = TestTab.NewId();
        await ana.DoAsync("say", new { text = "Oops", to = "class" }, message);

        await faculty.DoAsync("removeMessage", new { message });

        await ana.SeesClassAsync(seen =>
            seen["messages"]!.AsArray().Any(line => (bool)line!["removed"]! && (string?)line["text"] == ""));
    }

    [Fact]
    public async Task With_the_chat_off_the_hosts_can_still_be_reached()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");

        await faculty.DoAsync("switchChat", new { on = false });

        await ana.SeesClassAsync(seen => !(bool)seen["session"]!["chatOn"]!);
        await ana.RefusedAsync("chatIsOff", "say", new { text = "Hello", to = "class" });
        await ana.DoAsync("say", new { text = "Hello", to = "hosts" });
    }

    [Fact]
    public async Task Whoever_floods_the_chat_is_told_to_wait_however_many_tabs_they_open_and_others_are_not()
    {
        await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var again = await EnterAsync("m1");
        var ben = await EnterAsync("m2");

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(line =>
            (line % 2 == 0 ? ana : again).TryAsync("say", new { text = $"{line}", to = line % 3 == 0 ? "hosts" : "class" })));

        Assert.Equal(10, answers.Count(answer => answer.Ok));
        Assert.All(answers.Where(answer => !answer.Ok), answer => Assert.Equal("tooFast", answer.Code));
        await ana.DoAsync("raiseHand");
        await ben.DoAsync("say", new { text = "Calm down", to = "class" });
    }

    [Fact]
    public async Task A_message_sent_again_because_its_answer_was_lost_is_not_one_more()
    {
        await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        var id = TestTab.NewId();

        for (var time = 0; time < 15; time++)
        {
            await ana.DoAsync("say", new { text = "Once", to = "class" }, id);
        }

        await ana.DoAsync("say", new { text = "Twice", to = "class" });
    }

    private static bool Says(JsonObject view, string text) => view["messages"]!.AsArray().Any(line => (string?)line!["text"] == text);
}
