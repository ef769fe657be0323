using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

/// <summary>What a host took away is nowhere any more, and the record still holds together.</summary>
public sealed class BlankingTests : HubTest
{
    private const string Text = "What nobody should have written";
    private const string Changed = "What it was changed to";

    [Fact]
    public async Task A_removed_text_goes_from_redis_its_files_and_the_archive_and_the_chain_holds()
    {
        var (faculty, message) = await SaidAsync();
        Assert.Contains(Text, Redis.ReadAppendOnlyFiles(), StringComparison.Ordinal);

        await faculty.DoAsync("removeMessage", new { message });

        await GoneAsync();
        await Eventually.FindAsync<object>(() => Task.FromResult<object?>(
            Redis.ReadAppendOnlyFiles() is var files && !files.Contains(Text, StringComparison.Ordinal) && files.Contains(message, StringComparison.Ordinal) ? files : null));
        await faculty.DoAsync("endClass");
        await Archive.ClosedAsync(Plan.Id).WaitAsync(TimeSpan.FromSeconds(15));
        Assert.Contains(await Archive.ReadAsync(Plan.Id, CancellationToken.None), entry => entry.Event is MessageSaid { Text: "" });
    }

    [Fact]
    public async Task What_a_node_that_died_left_standing_the_next_one_takes_out()
    {
        var (faculty, message) = await SaidAsync();
        var unblanked = (await Node.Log.ReadAsync(Plan.Id, 0, CancellationToken.None)).Single(entry => entry.Event is MessageSaid);
        await faculty.DoAsync("removeMessage", new { message });
        await GoneAsync();
        await Node.Log.BlankAsync(Plan.Id, unblanked, CancellationToken.None);
        await Archive.BlankAsync(Plan.Id, unblanked, CancellationToken.None);

        var next = await StartNodeAsync();
        await EnterAsync("s1", next);

        await GoneAsync();
    }

    [Fact]
    public async Task Who_missed_a_text_and_its_removal_is_never_sent_it()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        await ana.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "here");
        var snapshots = ana.Inner.Find("class")!.Snapshots;
        ana.Inner.Socket.Cut();
        await ana.ClosedAsync();
        var message = TestTab.NewId();
        await faculty.DoAsync("say", new { text = Text, to = "class" }, message);
        await faculty.DoAsync("removeMessage", new { message });

        await ana.ResumeAsync();

        await ana.SeesClassAsync(seen => seen["messages"]!.AsArray().Any(line => (bool)line!["removed"]!));
        Assert.Equal(snapshots, ana.Inner.Find("class")!.Snapshots);
        Assert.DoesNotContain(ana.Inner.Updates, update => update.Changes.ToJsonString().Contains(Text, StringComparison.Ordinal));
        await ana.AssertFoldIsSnapshotAsync();
    }

    [Fact]
    public async Task What_is_taken_off_the_board_can_be_put_back_until_the_end_and_is_nowhere_then()
    {
        var (faculty, kept, gone) = await NotedAsync();
        await faculty.DoAsync("removeContribution", new { contribution = kept });
        await faculty.DoAsync("removeContribution", new { contribution = gone });
        await faculty.DoAsync("restoreContribution", new { contribution = kept });
        await faculty.SeesClassAsync(seen => (string?)seen["board"]!["contributions"]![kept]?["text"] == Changed && seen["board"]!["contributions"]![gone] is null);

        await faculty.DoAsync("endClass");

        await Archive.ClosedAsync(Plan.Id).WaitAsync(TimeSpan.FromSeconds(15));
        var log = await Node.Log.ReadAsync(Plan.Id, 0, CancellationToken.None);
        foreach (var record in new[] { log, await Archive.ReadAsync(Plan.Id, CancellationToken.None) })
        {
            Assert.Equal([Text, ""], record.Select(entry => entry.Event).OfType<ContributionNoted>().Select(noted => noted.Text));
            Assert.Equal([Changed, ""], record.Select(entry => entry.Event).OfType<ContributionEdited>().Select(edited => edited.Text));
        }

        await Eventually.FindAsync<object>(() => Task.FromResult<object?>(
            Redis.ReadAppendOnlyFiles() is var files && Times(Text, files) == 1 && Times(Changed, files) == 1 ? files : null));
    }

    [Fact]
    public async Task Who_missed_what_was_taken_off_the_board_is_never_sent_it()
    {
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1");
        await ana.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "here");
        var snapshots = ana.Inner.Find("class")!.Snapshots;
        ana.Inner.Socket.Cut();
        await ana.ClosedAsync();
        var (gone, hidden, kept) = (TestTab.NewId(), TestTab.NewId(), TestTab.NewId());
        await NoteAsync(faculty, gone, Text);
        await NoteAsync(faculty, hidden, Text);
        await NoteAsync(faculty, kept, Changed);
        await faculty.DoAsync("removeContribution", new { contribution = gone });
        await faculty.DoAsync("hideContribution", new { contribution = hidden, hidden = true });
        await faculty.DoAsync("removeContribution", new { contribution = kept });
        await faculty.DoAsync("restoreContribution", new { contribution = kept });

        await ana.ResumeAsync();

        await ana.SeesClassAsync(seen => (string?)seen["board"]!["contributions"]![kept]?["text"] == Changed);
        Assert.Equal(snapshots, ana.Inner.Find("class")!.Snapshots);
        Assert.DoesNotContain(ana.Inner.Updates, update => update.Changes.ToJsonString().Contains(Text, StringComparison.Ordinal));
        await ana.AssertFoldIsSnapshotAsync();
    }

    /// <summary>Two contributions, each noted as one text and changed to another.</summary>
    private async Task<(TestTab Faculty, string First, string Second)> NotedAsync()
    {
        var faculty = await OpenDoorsAsync();
        var ids = new[] { TestTab.NewId(), TestTab.NewId() };
        foreach (var contribution in ids)
        {
            await NoteAsync(faculty, contribution, Text);
            await faculty.DoAsync("editContribution", new { contribution, text = Changed, version = 1 });
        }

        return (faculty, ids[0], ids[1]);
    }

    private static Task<long> NoteAsync(TestTab host, string id, string text) =>
        host.DoAsync("noteContribution", new { text, person = "m1" }, id);

    private static int Times(string text, string within) => within.Split(text).Length - 1;

    /// <summary>In log and archive.</summary>
    private async Task<(TestTab Faculty, string Message)> SaidAsync()
    {
        var faculty = await OpenDoorsAsync();
        var message = TestTab.NewId();
        await faculty.DoAsync("say", new { text = Text, to = "class" }, message);
        await Eventually.FindAsync<object>(async () => await IsArchivedAsync() ? message : null);
        return (faculty, message);
    }

    private Task<object> GoneAsync() => Eventually.FindAsync<object>(async () =>
        !await IsArchivedAsync()
        && !(await Node.Log.ReadAsync(Plan.Id, 0, CancellationToken.None)).Any(HasText) ? this : null);

    private async Task<bool> IsArchivedAsync() => (await Archive.ReadAsync(Plan.Id, CancellationToken.None)).Any(HasText);

    private static bool HasText(LogEntry entry) => entry.Event is MessageSaid { Text: Text };
}
