using CityLeadership.Classroom.Hub.Tests.Live.Harness;

namespace CityLeadership.Classroom.Hub.Tests.Live;

/// <summary>Of a confidential talk nothing is kept but whether it was held: not in Redis, not in its files, not in the archive.</summary>
public sealed class ConfidentialTests : HubTest
{
    private const string Text = "What stays between the two of us";

    [Fact]
    public async Task After_its_end_no_word_of_a_talk_is_left_anywhere()
    {
        var (coach, mayor) = await TalkAsync();
        await coach.DoAsync("say", new { text = Text, to = "class" });
        await mayor.SeesClassAsync(seen => seen["messages"]!.AsArray().Any(message => (string?)message!["text"] == Text));
        Assert.Contains(Text, Redis.ReadAppendOnlyFiles(), StringComparison.Ordinal);

        await coach.DoAsync("endClass");

        await Eventually.FindAsync<object>(async () => (await Node.Log.ReadAsync(Plan.Id, 0, CancellationToken.None)).IsEmpty ? this : null);
        await Eventually.FindAsync<object>(() => Task.FromResult<object?>(
            Redis.ReadAppendOnlyFiles() is var files && !files.Contains(Text, StringComparison.Ordinal) && !files.Contains("Person m1", StringComparison.Ordinal) ? this : null));
        Assert.Equal([KeyValuePair.Create(Plan.Id, false)], Archive.Held);
        Assert.Empty(await Archive.ReadAsync(Plan.Id, CancellationToken.None));
    }

    [Fact]
    public async Task While_it_goes_on_nothing_is_archived_and_whoever_was_not_asked_is_not_let_in()
    {
        var (coach, _) = await TalkAsync();
        await coach.DoAsync("say", new { text = Text, to = "class" });
        var stranger = Tab("s1");
        await stranger.ConnectAsync();

        var answer = await stranger.TryEnterAsync();

        Assert.Equal((false, "notExpected"), (answer.Ok, answer.Code));
        Assert.Empty(await Archive.ReadAsync(Plan.Id, CancellationToken.None));
    }

    [Fact]
    public async Task What_a_node_that_died_left_standing_the_next_one_takes_away()
    {
        var (coach, mayor) = await TalkAsync();
        await coach.DoAsync("say", new { text = Text, to = "class" });
        await coach.DoAsync("endClass");
        await mayor.DisposeAsync();
        await coach.DisposeAsync();
        await StopNodeAsync(Node);

        var next = await StartNodeAsync();

        await Eventually.FindAsync<object>(async () => (await next.Log.ReadAsync(Plan.Id, 0, CancellationToken.None)).IsEmpty ? this : null);
        await Eventually.FindAsync<object>(() => Task.FromResult<object?>(
            Redis.ReadAppendOnlyFiles() is var files && !files.Contains(Text, StringComparison.Ordinal) ? this : null));
        Assert.Equal([KeyValuePair.Create(Plan.Id, false)], Archive.Held);
    }

    /// <summary>The mayor comes first, and nobody has to open a door.</summary>
    private async Task<(TestTab Coach, TestTab Mayor)> TalkAsync()
    {
        Schedule(Plan with
        {
            Facts = Plan.Facts with { Confidential = true },
            Roster = [.. Plan.Roster.Where(expected => expected.Person.Value is "f1" or "m1")],
        });
        var mayor = await EnterAsync("m1");
        await mayor.SeesClassAsync(seen => (string?)seen["session"]!["phase"] == "inClass" && (bool)seen["session"]!["confidential"]!);
        return (await EnterAsync("f1"), mayor);
    }
}
